package nl.vierogen.assessment.screen.example;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import nl.vierogen.examples.Example;
import nl.vierogen.examples.Examples;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** An example, small: its picture, the points it would get, and whether the image has them too. Enlarges it. */
public final class ExampleTile extends Button {
    // of a picture of 960 x 720 the part with the sector: small, the machine's lines could not be read anyway
    private static final Rectangle2D SECTOR = new Rectangle2D(45, 54, 741, 597);
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");
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
        given.setManaged(shown.given());
        HBox line = new HBox(digit, given);
        line.getStyleClass().add("example-line");
        line.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        FittedPicture small = new FittedPicture(examples.picture(example)).cut(SECTOR);
        Label waiting = new Label(texts.get("assessment.example.waiting"));
        waiting.getStyleClass().add("example-waiting");
        waiting.visibleProperty().bind(small.empty());
        small.empty().subscribe(empty -> pseudoClassStateChanged(WAITING, empty));
        StackPane picture = new StackPane(small, waiting, line);
        StackPane.setAlignment(line, Pos.BOTTOM_LEFT);
        setGraphic(picture);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        pseudoClassStateChanged(GIVEN, shown.given());
        setAccessibleText(shown.said());
        Hint.on(this, texts.get("assessment.example.enlarge", shown.said()));
        setMinWidth(USE_PREF_SIZE);
        setMaxWidth(Double.MAX_VALUE);
        setMnemonicParsing(false);
        setOnAction(_ -> large.run());
    }
}
