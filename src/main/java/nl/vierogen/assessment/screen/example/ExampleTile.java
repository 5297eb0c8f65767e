package nl.vierogen.assessment.screen.example;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import nl.vierogen.examples.Example;
import nl.vierogen.examples.Examples;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** An example, small: its picture, the points it would get, and whether the image has them too. Enlarges it. */
public final class ExampleTile extends Button {
    private static final PseudoClass GIVEN = PseudoClass.getPseudoClass("given");

    /** @param large what pressing it does */
    public ExampleTile(Shown shown, Example example, Examples examples, Texts texts, Runnable large) {
        setId("assessment-example-" + example.name());
        getStyleClass().add("example-tile");
        Label digit = new Label(String.valueOf(shown.points()));
        digit.getStyleClass().add("example-digit");
        Label given = new Label(texts.get("assessment.example.given"));
        given.getStyleClass().add("example-given");
        Icon.on(given, Feather.CHECK);
        given.setVisible(shown.given());
        HBox line = new HBox(digit, given);
        line.getStyleClass().add("example-line");
        setGraphic(new VBox(new FittedPicture(examples.picture(example)), line));
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        pseudoClassStateChanged(GIVEN, shown.given());
        setAccessibleText(shown.said());
        setTooltip(new Tooltip(texts.get("assessment.example.enlarge")));
        setMaxWidth(Double.MAX_VALUE);
        setMnemonicParsing(false);
        setOnAction(_ -> large.run());
    }
}
