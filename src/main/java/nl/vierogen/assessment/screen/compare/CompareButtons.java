package nl.vierogen.assessment.screen.compare;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.icon.Icon;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;
import nl.vierogen.viewer.PictureLink;
import org.kordamp.ikonli.feather.Feather;

/** Brings other images beside the image with the mouse, and lets one be moved alone; stands beside the picture. */
public final class CompareButtons {
    private final Button compare;
    private final ToggleButton alone;

    /** @param rested runs when the mouse has done something: the focus belongs to the keys again */
    public CompareButtons(BesideViewModel model, PictureLink link, Texts texts, KeyBindings bindings,
            Runnable rested) {
        compare = new Button(
                texts.get("assessment.compare.begin", bindings.label(Shortcut.COMPARE, texts).orElse("")));
        compare.setOnAction(_ -> {
            model.next();
            rested.run();
        });
        compare.visibleProperty().bind(model.possibleProperty());
        dress(compare, "assessment-compare", Feather.COLUMNS);
        alone = new ToggleButton(
                texts.get("assessment.compare.alone", bindings.label(Shortcut.MOVE_ALONE, texts).orElse("")));
        alone.setOnAction(_ -> {
            link.toggleLoose();
            alone.setSelected(link.looseProperty().get());
            rested.run();
        });
        alone.visibleProperty().bind(model.stateProperty().map(state -> !state.isAlone()));
        Icon icon = dress(alone, "assessment-compare-alone", Feather.LINK);
        // a word, a shape and the pressed button say it
        link.looseProperty().subscribe(loose -> {
            alone.setSelected(loose);
            icon.setShape(loose ? Feather.MOVE : Feather.LINK);
        });
    }

    /** In the order in which they stand. */
    public List<ButtonBase> buttons() {
        return List.of(compare, alone);
    }

    private static Icon dress(ButtonBase button, String id, Feather shape) {
        button.setId(id);
        return Icon.on(button, shape);
    }
}
