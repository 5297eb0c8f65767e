package nl.vierogen.assessment.screen.overview;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.screen.example.FittedPicture;
import nl.vierogen.ui.Hint;
import nl.vierogen.ui.LateChildren;
import nl.vierogen.ui.icon.Icon;
import org.kordamp.ikonli.feather.Feather;

/** One image of the filmstrip: its small copy, its name and points, and how far it is by shape, digit and word. */
final class TileView extends Button {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass CONFIRMED = PseudoClass.getPseudoClass("confirmed");
    private static final PseudoClass COMPLETE = PseudoClass.getPseudoClass("complete");

    private final Label name = new Label();
    private final Label points = new Label();
    private final Label standing = new Label();
    private final Icon mark = Icon.on(standing, Feather.CIRCLE);
    private final Label doubt = badge("doubt-badge", new Icon(Feather.HELP_CIRCLE));
    private final Label retake = badge("retake-badge", new Icon(Feather.ROTATE_CCW));
    private final Icon findingMark = new Icon(Feather.FLAG);
    private final Label finding = badge("finding-badge", findingMark);
    private final FittedPicture small;
    private final Icon hidden = new Icon(Feather.EYE_OFF);

    TileView(FilmstripViewModel.Tile tile, ObservableValue<Optional<Image>> thumbnail) {
        setId("assessment-slot-" + tile.slot());
        getStyleClass().add("tile");
        HBox badges = new HBox();
        badges.getStyleClass().add("tile-badges");
        badges.setAlignment(Pos.BOTTOM_LEFT);
        small = new FittedPicture(thumbnail);
        StackPane picture = new StackPane();
        picture.getStyleClass().add("tile-picture");
        picture.setMinSize(0, 0);
        name.getStyleClass().add("tile-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        points.getStyleClass().add("tile-points");
        points.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(name, points);
        standing.getStyleClass().add("tile-standing");
        VBox content = new VBox(picture, line, standing);
        content.getStyleClass().add("tile-content");
        VBox.setVgrow(picture, Priority.ALWAYS);
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        Hint.on(this, this::getAccessibleText);
        setMinHeight(0);
        setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        render(tile);
        LateChildren.set(picture, small, hidden, badges);
        LateChildren.set(badges, doubt, retake, finding);
    }

    void render(FilmstripViewModel.Tile tile) {
        name.setText(tile.name());
        points.setText(tile.points());
        standing.setText(tile.standing());
        mark.setShape(tile.complete() ? Feather.CHECK : Feather.CIRCLE);
        show(doubt, tile.doubt());
        show(retake, tile.retake());
        show(finding, tile.finding().text());
        findingMark.setShape(tile.finding().confirmed() ? Feather.ALERT_TRIANGLE : Feather.FLAG);
        finding.pseudoClassStateChanged(CONFIRMED, tile.finding().confirmed());
        pseudoClassStateChanged(CURRENT, tile.current());
        pseudoClassStateChanged(COMPLETE, tile.complete());
        small.setVisible(!tile.hidden());
        hidden.setVisible(tile.hidden());
        setAccessibleText(tile.said());
    }

    private static void show(Label badge, String text) {
        badge.setText(text);
        badge.setVisible(!text.isEmpty());
    }

    private static Label badge(String style, Icon icon) {
        Label badge = new Label();
        badge.getStyleClass().add(style);
        badge.setGraphic(icon);
        badge.managedProperty().bind(badge.visibleProperty());
        return badge;
    }
}
