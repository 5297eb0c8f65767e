package nl.vierogen.assessment.screen.overview;

import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The filmstrip, and under it why these images and no others: below the tiles, for a grid gives lines no room of their own. */
public final class FilmstripSide extends VBox {
    public FilmstripSide(FilmstripViewModel model, FilmstripView filmstrip) {
        super(filmstrip);
        getStyleClass().add("filmstrip-side");
        VBox.setVgrow(filmstrip, Priority.ALWAYS);
        model.why().ifPresent(sentence -> {
            Label why = new Label(sentence);
            why.setId("assessment-filmstrip-why");
            why.getStyleClass().add("filmstrip-why");
            why.setWrapText(true);
            why.setPrefWidth(0); // as wide as the tiles are
            why.setMaxWidth(Double.MAX_VALUE);
            why.setMinHeight(USE_PREF_SIZE);
            getChildren().add(why);
        });
    }
}
