package nl.vierogen.inbox;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.collections.ListChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.NoticeLine;
import nl.vierogen.ui.Overlay;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The inbox. */
public final class InboxView extends StackPane {
    private static final KeyCombination IMPORT = new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination FIND = new KeyCodeCombination(KeyCode.F, KeyCombination.SHORTCUT_DOWN);

    private final InboxViewModel model;
    private final Texts texts;
    private final TextField search = new TextField();
    private final SegmentedButton filters = new SegmentedButton();
    private final InboxTable table;
    private final Overlay overlay;
    private final EventHandler<KeyEvent> shortcuts = this::shortcut;

    public InboxView(InboxViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.table = new InboxTable(model, texts);
        table.visibleProperty().bind(model.isEmpty().or(model.isNothingFound()).not());
        table.visibleProperty().subscribe(this::focusTable);
        StackPane list = new StackPane(table, new EmptyInbox(model, texts), nothingFound());
        VBox.setVgrow(list, Priority.ALWAYS);
        Label hint = new Label(texts.get("inbox.hint"));
        hint.getStyleClass().add("vg-soft");
        hint.visibleProperty().bind(table.visibleProperty());
        VBox page = new VBox(bar(), new NoticeLine("inbox-notice", model.noticeProperty()), list, hint);
        page.getStyleClass().add("vg-page");
        this.overlay = new Overlay(page);
        getChildren().add(overlay);
        setId("inbox");
        sceneProperty().subscribe((before, now) -> listen(before, now));
        addEventHandler(DragEvent.DRAG_OVER, this::accept);
        addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
        model.reports().addListener((ListChangeListener<ImportLine>) _ -> showReport());
        model.rows().addListener((ListChangeListener<InboxRow>) _ -> select());
    }

    /** Where the focus goes first. */
    public Node focus() {
        return table;
    }

    private HBox bar() {
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
        HBox bar = new HBox(title, filters, gap, search, importButton("inbox-import"));
        bar.getStyleClass().add("vg-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
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

    private Button importButton(String id) {
        Button button = new Button(texts.get("inbox.import"), new FontIcon(Feather.DOWNLOAD));
        button.setId(id);
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.disableProperty().bind(model.busyProperty());
        button.setOnAction(_ -> model.chooseAndImport());
        return button;
    }

    private Label nothingFound() {
        Label label = new Label(texts.get("inbox.nothing-found"), new FontIcon(Feather.SEARCH));
        label.setId("inbox-nothing-found");
        label.getStyleClass().add("vg-soft");
        label.visibleProperty().bind(model.isNothingFound());
        return label;
    }

    private void showReport() {
        if (!model.reports().isEmpty()) {
            ImportReportCard card = new ImportReportCard(List.copyOf(model.reports()), texts,
                    texts.get(model.reportOpens() ? "inbox.report.open" : "ui.close"), this::closeReport);
            card.prefWidthProperty().bind(widthProperty().multiply(0.7));
            overlay.show(card, card.focus());
        }
    }

    private void closeReport() {
        overlay.close();
        table.requestFocus();
        model.closeReport();
    }

    // what cannot be seen cannot have the focus: once it can, it gets it, unless someone is searching
    private void focusTable(boolean shown) {
        if (shown && !search.isFocused() && !filters.isFocusWithin()) {
            table.requestFocus();
        }
    }

    private void select() {
        table.getSelectionModel().clearAndSelect(model.rowToSelect());
    }

    // the keys work in the header too, which is no part of this screen
    private void listen(@Nullable Scene before, @Nullable Scene now) {
        if (before != null) {
            before.removeEventHandler(KeyEvent.KEY_PRESSED, shortcuts);
        }
        if (now != null) {
            now.addEventHandler(KeyEvent.KEY_PRESSED, shortcuts);
        }
    }

    private void clear(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    private void shortcut(KeyEvent event) {
        if (isDisabled() || overlay.isShowing()) {
            return;
        }
        if (IMPORT.match(event)) {
            model.chooseAndImport();
            event.consume();
        } else if (FIND.match(event)) {
            search.requestFocus();
            event.consume();
        }
    }

    private void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void drop(DragEvent event) {
        List<Path> files = event.getDragboard().getFiles().stream().map(File::toPath).toList();
        if (!files.isEmpty()) {
            model.importFiles(files);
        }
        event.setDropCompleted(!files.isEmpty());
        event.consume();
    }
}
