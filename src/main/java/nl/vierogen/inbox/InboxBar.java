package nl.vierogen.inbox;

import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.vierogen.texts.Texts;
import org.controlsfx.control.SegmentedButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands above the logbooks: which are shown, searching, importing. */
final class InboxBar extends HBox {
    private final InboxViewModel model;
    private final Texts texts;
    private final TextField search = new TextField();
    private final SegmentedButton filters = new SegmentedButton();

    InboxBar(InboxViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        Label title = new Label(texts.get("inbox.title"));
        title.getStyleClass().add("vg-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        search.setId("inbox-search");
        search.setPromptText(texts.get("inbox.search"));
        search.setAccessibleText(texts.get("inbox.search"));
        search.textProperty().bindBidirectional(model.searchProperty());
        search.visibleProperty().bind(model.isEmpty().not());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::clear);
        showFilters();
        filters.visibleProperty().bind(model.isEmpty().not());
        getStyleClass().add("vg-bar");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(title, filters, gap, search, importButton());
    }

    /** Puts the focus where one searches. */
    void find() {
        search.requestFocus();
    }

    /** Whether who has the focus is searching or choosing what is shown. */
    boolean isInUse(Node owner) {
        return owner == search || InboxView.isIn(owner, filters);
    }

    private void showFilters() {
        ToggleGroup group = new ToggleGroup();
        for (InboxFilter filter : InboxFilter.values()) {
            ToggleButton button = new ToggleButton();
            button.setId("inbox-filter-" + filter.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            button.textProperty().bind(model.filterLabel(filter));
            button.setToggleGroup(group);
            button.setMinWidth(USE_PREF_SIZE);
            button.setUserData(filter);
            model.filterProperty().subscribe(now -> button.setSelected(now == filter));
            filters.getButtons().add(button);
        }
        // the arrow keys select without pressing; and one is always selected
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null) {
                group.selectToggle(before);
            } else if (now.getUserData() instanceof InboxFilter filter) {
                model.filterProperty().set(filter);
            }
        });
        filters.setToggleGroup(group);
        filters.setMinWidth(USE_PREF_SIZE);
    }

    private Button importButton() {
        Button button = new Button(texts.get("inbox.import"), new FontIcon(Feather.DOWNLOAD));
        button.setId("inbox-import");
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(model.busyProperty());
        button.setOnAction(_ -> model.chooseAndImport());
        return button;
    }

    private void clear(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }
}
