package nl.vierogen.assessment.screen;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.assessment.screen.aid.AidStage;
import nl.vierogen.assessment.screen.compare.CompareButtons;
import nl.vierogen.assessment.screen.compare.CompareStage;
import nl.vierogen.assessment.screen.compare.CompareViewModel;
import nl.vierogen.assessment.screen.conditions.HiddenPicture;
import nl.vierogen.assessment.screen.form.CriteriaView;
import nl.vierogen.assessment.screen.form.Rest;
import nl.vierogen.assessment.screen.pin.PinButton;
import nl.vierogen.assessment.screen.pin.PinStage;
import nl.vierogen.assessment.screen.snippet.SnippetsView;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.keys.Context;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.viewer.PictureBar;
import nl.vierogen.viewer.PictureCache;
import nl.vierogen.viewer.PictureKeys;
import nl.vierogen.viewer.PictureLink;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.display.DisplayBadge;
import nl.vierogen.viewer.display.DisplayButton;
import nl.vierogen.viewer.display.DisplayPanel;

/** The image as large as can be, a line under it for what would cover it, and the criteria where there is room. */
final class PictureArea extends VBox {
    private static final double PANEL_SHARE = 0.42;

    private final PictureViewer<SlotId> picture;
    private final PinStage stage;
    private final AidStage aids;
    private final PictureKeys keys;
    private final CompareViewModel compare;
    private final CompareStage compared;
    private final PictureBar under;

    PictureArea(AssessmentViewModel model, OpenLogbook open, Offer offer, PictureCache<SlotId> pictures,
            SnippetsView snippets, Texts texts, Tasks tasks, Rest.Maker rests, KeyBindings bindings, Region screen) {
        picture = new PictureViewer<>(pictures, texts);
        picture.setId("assessment-picture");
        stage = new PinStage(model.pins(), picture, texts, rests, screen);
        aids = new AidStage(model.desk(), model.comment(), offer.comments(), picture, pictures, tasks, bindings);
        keys = new PictureKeys(picture);
        compare = model.compare();
        compared = new CompareStage(picture, stage, pictures, compare, open.pictures(), tasks);
        HiddenPicture hidden = new HiddenPicture(model.desk());
        compared.visibleProperty().bind(hidden.visibleProperty().not());
        NoticeView notice = new NoticeView(model.desk(), aids::isReadBelow);
        StackPane front = new StackPane(compared, hidden, snippets, notice);
        StackPane.setAlignment(snippets, Pos.BOTTOM_RIGHT);
        front.setMinSize(0, 0);
        setVgrow(front, Priority.ALWAYS);
        Runnable rested = screen::requestFocus;
        List<ButtonBase> tools = new ArrayList<>();
        tools.add(aids.button(texts, bindings));
        if (offer.pins()) {
            tools.add(new PinButton(model.pins(), stage, texts, bindings));
        }
        tools.add(new DisplayButton(picture.display(), texts, bindings, rested));
        tools.addAll(new CompareButtons(compare, compared.link(), texts, bindings, rested).buttons());
        under = new PictureBar(picture, new DisplayBadge(picture.display(), texts), tools);
        getChildren().setAll(front, new DisplayPanel(picture.display(), texts, bindings, rested), under);
        setMinSize(0, 0);
        Wording wording = model.desk().wording();
        model.desk().caret().positionProperty().map(position -> position.slot())
                .subscribe(slot -> picture.show(slot, wording.slot(slot)));
    }

    PictureViewer<SlotId> picture() {
        return picture;
    }

    PinStage stage() {
        return stage;
    }

    /** Puts a button under the image. */
    void addButton(Button button) {
        under.add(button);
    }

    AidStage aids() {
        return aids;
    }

    PictureKeys keys() {
        return keys;
    }

    /** What ties the images that stand beside each other. */
    PictureLink link() {
        return compared.link();
    }

    /** The contexts that the tools of the picture add. */
    List<Context> contexts() {
        return Stream.concat(keys.contexts().stream(),
                compare.isComparing() ? Stream.of(Context.COMPARE) : Stream.empty()).toList();
    }

    /** Ends what is under way with the picture; whether there was something. */
    boolean back() {
        return keys.back() || compare.close();
    }

    /** Shows the criteria under the image. */
    void add(CriteriaView criteria) {
        criteria.setStacked(false);
        criteria.maxHeightProperty().bind(heightProperty().multiply(PANEL_SHARE));
        getChildren().add(criteria);
    }

    /** Shows them there no longer. */
    void remove(CriteriaView criteria) {
        getChildren().removeAll(List.of(criteria));
        criteria.maxHeightProperty().unbind();
        criteria.setMaxHeight(Double.MAX_VALUE);
    }
}
