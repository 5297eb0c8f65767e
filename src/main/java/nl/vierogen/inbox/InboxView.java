package nl.vierogen.inbox;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.NoticeLine;
import nl.vierogen.ui.dialog.Overlay;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.ScreenKeys;
import nl.vierogen.ui.keys.Shortcut;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The inbox. */
public final class InboxView extends StackPane {
    private final InboxViewModel model;
    private final Texts texts;
    private final InboxBar bar;
    private final EmptyInbox empty;
    private final InboxTable table;
    private final Overlay overlay;
    private Optional<ImportReportCard> report = Optional.empty();
    private boolean seeking;

    public InboxView(InboxViewModel model, Texts texts, KeyBindings bindings) {
        this.model = model;
        this.texts = texts;
        this.bar = new InboxBar(model, texts);
        this.empty = new EmptyInbox(model, texts);
        this.table = new InboxTable(model, texts);
        table.visibleProperty().bind(model.isEmpty().or(model.isNothingFound()).not());
        StackPane list = new StackPane(table, empty, nothingFound());
        VBox.setVgrow(list, Priority.ALWAYS);
        Label hint = new Label(texts.get("inbox.hint"));
        hint.getStyleClass().add("vg-soft");
        hint.visibleProperty().bind(table.visibleProperty());
        VBox page = new VBox(bar, new NoticeLine("inbox-notice", model.noticeProperty()), list, hint);
        page.getStyleClass().add("vg-page");
        this.overlay = new Overlay(page);
        overlay.onClosed(() -> {
            // also with Esc, which leads nowhere
            report = Optional.empty();
            model.forgetReport();
            place().requestFocus();
        });
        getChildren().add(overlay);
        setId("inbox");
        setAccessibleText(texts.get("inbox.title"));
        ScreenKeys.on(this, bindings, Map.of(Shortcut.IMPORT, this::importFiles));
        addEventHandler(DragEvent.DRAG_OVER, this::accept);
        addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
        model.reports().addListener((ListChangeListener<ImportLine>) _ -> showReport());
        model.rows().addListener((ListChangeListener<InboxRow>) _ -> table.stand());
        model.loadedProperty().subscribe(this::settle);
        model.busyProperty().subscribe(this::settle);
        table.visibleProperty().subscribe(this::settle);
        focusedProperty().subscribe(this::passOn);
        showReport();
    }

    // the inbox itself knows no key
    private void passOn(boolean focused) {
        if (focused && focus() != this) {
            focus().requestFocus();
        }
    }

    /** Where the focus goes first; from the inbox itself it goes on as soon as there is something to stand on. */
    public Node focus() {
        return report.<Node>map(ImportReportCard::focus).orElseGet(this::place);
    }

    // what is hidden or off cannot have the focus: left alone, it would end up on whatever comes first in the window
    private void settle() {
        if (seeking && model.loadedProperty().get()) {
            find();
        }
        if (getScene() != null && !overlay.isShowing() && isFree(getScene().getFocusOwner())) {
            place().requestFocus();
        }
    }

    // asked of the scene: a window that is not in front has an owner of the focus too, which then is not focused
    private boolean isFree(@Nullable Node owner) {
        if (owner == null) {
            return true;
        }
        return isIn(owner, this) && !bar.isInUse(owner);
    }

    static boolean isIn(Node node, Node around) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at == around) {
                return true;
            }
        }
        return false;
    }

    private Node place() {
        if (!model.loadedProperty().get()) {
            return this;
        }
        if (empty.isVisible()) {
            return model.busyProperty().get() ? this : empty.focus();
        }
        return table.isVisible() ? table : this;
    }

    private Label nothingFound() {
        Label label = new Label(texts.get("inbox.nothing-found"), new FontIcon(Feather.SEARCH));
        label.setId("inbox-nothing-found");
        label.getStyleClass().add("vg-soft");
        label.visibleProperty().bind(model.isNothingFound());
        return label;
    }

    // what came of the last import, if there is anything to tell
    private void showReport() {
        if (!model.reports().isEmpty()) {
            ImportReportCard card = new ImportReportCard(List.copyOf(model.reports()), texts,
                    texts.get(model.reportOpens() ? "inbox.report.open" : "ui.close"), this::closeReport);
            card.prefWidthProperty().bind(widthProperty().multiply(0.7));
            report = Optional.of(card);
            overlay.show(card, card.focus());
        }
    }

    private void closeReport() {
        Runnable on = model.forgetReport();
        overlay.close();
        on.run();
    }

    private void importFiles() {
        if (!overlay.isShowing()) {
            model.chooseAndImport();
        }
    }

    /** Puts the focus where one searches, as soon as there is something to search. */
    public void find() {
        seeking = !model.loadedProperty().get();
        if (!seeking && !overlay.isShowing()) {
            bar.find();
        }
    }

    private void accept(DragEvent event) {
        if (event.getDragboard().hasFiles() && !model.busyProperty().get() && !overlay.isShowing()) {
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
