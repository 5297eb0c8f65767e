package nl.vierogen.warmup;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.vierogen.practice.image.Ultrasound;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.icon.Icon;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.viewer.PictureKeys;
import nl.vierogen.viewer.PictureStand;
import nl.vierogen.viewer.PictureViewer;
import nl.vierogen.viewer.ViewerDefaults;
import nl.vierogen.viewer.picture.PictureCache;
import org.kordamp.ikonli.feather.Feather;

/** The warm-up: the picture, and beside it the criteria; skipped with Esc. */
public final class WarmUpView extends BorderPane {
    private final WarmUpViewModel model;
    private final PictureViewer<Integer> picture;
    private final Label title = new Label();
    private final Label structure = new Label();
    private final VBox rows = new VBox();
    private final VBox wording = new VBox();
    private final Button next = new Button();
    private final WarmUpRows lines;

    public WarmUpView(WarmUpViewModel model, Tasks tasks, Texts texts, KeyBindings bindings) {
        this.model = model;
        this.lines = new WarmUpRows(model, texts);
        setId("warmup");
        getStyleClass().add("warmup");
        getStylesheets().add(Objects.requireNonNull(WarmUpView.class.getResource("/nl/vierogen/examples/warmup.css"))
                .toExternalForm());
        List<Integer> order = IntStream.range(0, model.exercises().size()).boxed().toList();
        picture = new PictureViewer<>(new PictureCache<>(tasks, order,
                at -> Ultrasound.jpeg(model.exercises().get(at).request())), texts);
        picture.setId("warmup-picture");
        title.setId("warmup-title");
        title.getStyleClass().add("vg-heading");
        structure.getStyleClass().add("vg-soft");
        Label about = new Label(texts.get("warmup.about"));
        about.setWrapText(true);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().add("vg-soft");
        rows.setId("warmup-rows");
        rows.getStyleClass().add("warmup-rows");
        wording.getStyleClass().add("warmup-wording");
        wording.managedProperty().bind(wording.visibleProperty());
        VBox content = new VBox(title, structure, about, rows, wording);
        content.getStyleClass().add("warmup-content");
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox column = new VBox(scroll, buttons(texts));
        column.getStyleClass().add("warmup-column");
        getStylesheets().add(PictureViewer.stylesheet());
        setCenter(new PictureStand(picture, picture, List.of(), texts, bindings, picture::requestFocus));
        setRight(column);
        new PictureKeys(picture).workOn(this, bindings);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.stateProperty().subscribe(this::render);
    }

    /** Shows pictures at first as the settings say. */
    public void begin(ViewerDefaults defaults) {
        picture.begin(defaults);
    }

    /** Where the focus goes first. */
    public Node focus() {
        return picture;
    }

    private HBox buttons(Texts texts) {
        Button skip = new Button(texts.get("warmup.skip"));
        skip.setId("warmup-skip");
        skip.setMinWidth(USE_PREF_SIZE);
        skip.setOnAction(_ -> model.skip());
        next.setId("warmup-next");
        next.getStyleClass().add("accent");
        next.setMinWidth(USE_PREF_SIZE);
        next.setOnAction(_ -> model.next());
        Icon.on(next, Feather.CHEVRON_RIGHT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(skip, gap, next);
        buttons.getStyleClass().add("warmup-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        return buttons;
    }

    private void render(WarmUpState state) {
        picture.show(state.picture(), state.structure());
        title.setText(state.title());
        structure.setText(state.structure());
        next.setText(state.next());
        next.setDisable(!state.ready());
        rows.getChildren().setAll(state.rows().stream().map(row -> lines.row(row, state.told())).toList());
        wording.setVisible(!state.told());
        wording.getChildren().setAll(IntStream.range(0, state.wording().size())
                .mapToObj(points -> WarmUpRows.meaning(points, state.wording().get(points))).toList());
    }

    private void key(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case DIGIT0, NUMPAD0 -> model.score(0);
            case DIGIT1, NUMPAD1 -> model.score(1);
            case DIGIT2, NUMPAD2 -> model.score(2);
            case UP, KP_UP, BACK_SPACE -> model.move(-1);
            case DOWN, KP_DOWN -> model.move(1);
            case ENTER -> model.next();
            case ESCAPE -> model.skip();
            default -> {
                return;
            }
        }
        event.consume();
    }
}
