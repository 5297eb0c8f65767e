package nl.vierogen.assessment.screen.snippet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.vierogen.assessment.snippet.Snippet;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.LateChildren;
import nl.vierogen.ui.TabMovesOn;
import nl.vierogen.ui.WrittenText;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;

/** The list of snippets over the picture, beside the comment it writes in. */
public final class SnippetsView extends VBox {
    private final SnippetsViewModel model;
    private final TextField filter = new TextField();
    private final ListView<SnippetRow> list = new ListView<>();
    private final TextArea text = new TextArea();
    private final Label title = new Label();
    private final Label hint = new Label();
    private final String heading;
    private final Texts texts;
    private Optional<TextArea> target = Optional.empty();

    public SnippetsView(SnippetsViewModel model, Texts texts, KeyBindings bindings) {
        this.model = model;
        this.texts = texts;
        this.heading = texts.get("assessment.snippet.title");
        setId("assessment-snippets");
        getStyleClass().add("snippets");
        title.getStyleClass().add("section-title");
        filter.setId("assessment-snippets-filter");
        filter.setAccessibleText(texts.get("assessment.snippet.filter"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::inFilter);
        list.setId("assessment-snippets-list");
        list.setAccessibleText(heading);
        list.setCellFactory(_ -> new SnippetCell());
        list.setFocusTraversable(false);
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> model.chosen());
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() > 1) {
                insert();
            }
        });
        setVgrow(list, Priority.ALWAYS);
        hint.getStyleClass().add("snippet-about");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        writingField();
        Label said = new Label();
        said.setId("assessment-snippets-said");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.textProperty().bind(model.saidProperty());
        said.managedProperty().bind(said.visibleProperty());
        said.visibleProperty().bind(said.textProperty().isNotEmpty());
        HBox buttons = buttons(bindings);
        setVisible(false);
        LateChildren.fill(this, title, hint, filter, list, text, said, buttons);
        model.openProperty().subscribe(this::open);
        model.rowsProperty().subscribe(this::show);
        model.writingProperty().subscribe(this::write);
    }

    /** Opens the list for this field. */
    public void open(TextArea field) {
        target = Optional.of(field);
        model.open();
    }

    /** What the keys do while the list is open. */
    public Map<Shortcut, Runnable> keys() {
        return Map.of(Shortcut.SNIPPET_EDIT, () -> chosen().ifPresent(model::edit), Shortcut.SNIPPET_NEW, this::begin,
                Shortcut.SNIPPET_DELETE, () -> chosen().ifPresent(model::delete));
    }

    private void writingField() {
        text.setId("assessment-snippets-text");
        text.setAccessibleText(texts.get("assessment.snippet.text"));
        text.setWrapText(true);
        text.setPrefRowCount(4);
        WrittenText.in(text, Snippet.LONGEST);
        TabMovesOn.in(text);
        text.managedProperty().bind(text.visibleProperty());
        text.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                model.write(text.getText());
                event.consume();
            }
        });
    }

    private HBox buttons(KeyBindings bindings) {
        HBox row = new HBox(button("edit", "assessment.snippet.button.edit", Shortcut.SNIPPET_EDIT, bindings),
                button("new", "assessment.snippet.button.new", Shortcut.SNIPPET_NEW, bindings),
                button("delete", "assessment.snippet.button.delete", Shortcut.SNIPPET_DELETE, bindings));
        row.getStyleClass().add("snippets-buttons");
        row.setAlignment(Pos.CENTER_LEFT);
        row.visibleProperty().bind(text.visibleProperty().not());
        row.managedProperty().bind(row.visibleProperty());
        return row;
    }

    private Button button(String name, String textKey, Shortcut shortcut, KeyBindings bindings) {
        String key = bindings.label(shortcut, texts).orElse("");
        Button button = new Button(texts.get(textKey, key));
        button.setId("assessment-snippets-" + name);
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> keys().get(shortcut).run());
        return button;
    }

    private void open(boolean now) {
        setVisible(now);
        if (now) {
            filter.requestFocus();
        } else {
            target.ifPresent(TextArea::requestFocus);
            target.ifPresent(TextArea::deselect);
        }
    }

    private void show(List<SnippetRow> rows) {
        int at = Math.max(0, list.getSelectionModel().getSelectedIndex());
        list.getItems().setAll(rows);
        list.getSelectionModel().select(Math.min(at, rows.size() - 1));
    }

    private void write(Optional<SnippetsViewModel.Writing> writing) {
        text.setVisible(writing.isPresent());
        list.setVisible(writing.isEmpty());
        list.setManaged(writing.isEmpty());
        filter.setVisible(writing.isEmpty());
        filter.setManaged(writing.isEmpty());
        hint.setText(texts.get(writing.isPresent() ? "assessment.snippet.text" : "assessment.snippet.filter"));
        title.setText(writing.map(SnippetsViewModel.Writing::title).orElse(heading));
        writing.ifPresentOrElse(now -> {
            text.setText(now.text());
            text.requestFocus();
            text.end();
        }, () -> {
            if (isVisible()) {
                filter.requestFocus();
            }
        });
    }

    private void begin() {
        model.begin(chosen(), target.map(TextArea::getSelectedText).orElse("").strip());
    }

    private void inFilter(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> insert();
            case UP -> move(-1);
            case DOWN -> move(1);
            case PAGE_UP -> move(-list.getItems().size());
            case PAGE_DOWN -> move(list.getItems().size());
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int by) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            list.getSelectionModel().select(Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
    }

    private Optional<SnippetRow> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void insert() {
        chosen().ifPresent(row -> target.ifPresent(field -> {
            model.used(row);
            int at = field.getCaretPosition();
            boolean apart = at == 0 || Character.isWhitespace(field.getText().charAt(at - 1));
            field.insertText(at, (apart ? "" : " ") + row.snippet().text());
        }));
    }
}
