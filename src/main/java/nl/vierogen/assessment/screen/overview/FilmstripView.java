package nl.vierogen.assessment.screen.overview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;
import nl.vierogen.viewer.picture.PictureCache;

/** The filmstrip. */
public final class FilmstripView extends GridPane {
    private static final PseudoClass GRID = PseudoClass.getPseudoClass("grid");

    private final FilmstripViewModel model;
    private static final double WHOLE = 100;

    private final Map<SlotId, TileView> tiles = new HashMap<>();

    public FilmstripView(FilmstripViewModel model, PictureCache<SlotId> pictures, Texts texts) {
        this.model = model;
        setId("assessment-filmstrip");
        getStyleClass().add("filmstrip");
        pseudoClassStateChanged(GRID, model.isGrid());
        setAccessibleRole(AccessibleRole.PARENT);
        setAccessibleText(texts.get("assessment.filmstrip"));
        for (int n = 0; n < model.columns(); n++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(WHOLE / model.columns());
            column.setFillWidth(true);
            getColumnConstraints().add(column);
        }
        model.tilesProperty().get().forEach(tile -> add(tile, pictures));
        model.tilesProperty().subscribe(this::render);
    }

    private void add(FilmstripViewModel.Tile tile, PictureCache<SlotId> pictures) {
        TileView view = new TileView(tile, pictures.thumbnail(tile.slot()));
        view.setOnAction(_ -> model.show(tile.slot()));
        tiles.put(tile.slot(), view);
        int line = tile.row() * 2;
        add(view, tile.column(), line + 1);
        if (tile.column() == 0) {
            Label caption = new Label(tile.caseName());
            caption.getStyleClass().add("filmstrip-case");
            caption.setMinHeight(USE_PREF_SIZE);
            caption.setVisible(!tile.caseName().isEmpty());
            caption.setManaged(!tile.caseName().isEmpty());
            add(caption, 0, line, REMAINING, 1);
            RowConstraints picture = new RowConstraints();
            picture.setVgrow(model.isGrid() ? Priority.NEVER : Priority.ALWAYS);
            picture.setFillHeight(true);
            getRowConstraints().addAll(List.of(new RowConstraints(), picture));
        }
    }

    private void render(List<FilmstripViewModel.Tile> now) {
        now.forEach(tile -> tiles.get(tile.slot()).render(tile));
    }
}
