package nl.vierogen.ui.keys;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Insets;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.LateChildren;

/** All keys on one sheet over the screen, made from the bindings; hidden at first, and made when it is first shown. */
public final class KeySheet extends StackPane {
    private static final Map<Topic, List<String>> GESTURES = Map.of(Topic.PICTURE,
            List.of("wheel", "drag", "drag-alone", "wheel-loupe", "wheel-loupe-size", "drag-aid"));
    private static final int LONGEST = 19;
    private static final double MARGIN = 16;

    private final KeyBindings bindings;
    private final Texts texts;
    private final Button close = new Button();

    /** @param closing what the close button does */
    public KeySheet(KeyBindings bindings, Texts texts, Runnable closing) {
        this.bindings = bindings;
        this.texts = texts;
        setId("keys-sheet");
        close.setId("keys-close");
        close.setText(texts.get("keys.close"));
        close.setOnAction(_ -> closing.run());
        setVisible(false);
        addEventFilter(KeyEvent.KEY_PRESSED, this::stay);
        LateChildren.fill(this, this::fill);
    }

    // five hundred nodes that are seldom looked at: every key pressed would have to pass them by
    private void fill() {
        Region veil = new Region();
        veil.getStyleClass().add("vg-veil");
        Label title = new Label(texts.get("keys.title"));
        title.getStyleClass().add("vg-sheet-title");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap, close);
        head.getStyleClass().add("vg-sheet-head");
        TopicColumns topics = new TopicColumns(Stream.of(Topic.values()).map(this::topic).toList());
        ScrollPane scroll = new ScrollPane(topics);
        scroll.setFitToWidth(true);
        ScrollKeys.on(scroll, this);
        BorderPane sheet = new BorderPane(scroll, head, null, null, null);
        sheet.getStyleClass().add("vg-sheet");
        sheet.setAccessibleRole(AccessibleRole.PARENT);
        sheet.setAccessibleText(texts.get("keys.title"));
        setMargin(sheet, new Insets(MARGIN));
        getChildren().addAll(veil, sheet);
    }

    // what lies behind can be seen, but nobody presses what she cannot see the focus of
    private void stay(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB) {
            event.consume();
        }
    }

    @Override
    public void requestFocus() {
        close.requestFocus();
    }

    private VBox topic(Topic topic) {
        Label heading = new Label(texts.get(topic.textKey()));
        heading.getStyleClass().add("vg-sheet-heading");
        VBox lines = new VBox(heading);
        lines.getStyleClass().add("vg-sheet-topic");
        Map<String, List<KeyChord>> byText = new LinkedHashMap<>();
        for (Shortcut shortcut : Shortcut.values()) {
            if (shortcut.topic() == topic) {
                byText.merge(shortcut.textKey(), shown(shortcut),
                        (one, other) -> Stream.concat(one.stream(), other.stream()).toList());
            }
        }
        byText.forEach((textKey, chords) -> lines.getChildren().add(line(keys(chords), texts.get(textKey))));
        GESTURES.getOrDefault(topic, List.of()).forEach(gesture -> lines.getChildren()
                .add(line(texts.get("keys.gesture." + gesture), texts.get("keys.gesture." + gesture + ".does"))));
        return lines;
    }

    // a second key is worth a line's room only where it is another key, not another way to type a plus
    private List<KeyChord> shown(Shortcut shortcut) {
        return bindings.chords().getOrDefault(shortcut, List.of()).stream()
                .limit(shortcut.topic() == Topic.PICTURE ? 1 : 2).toList();
    }

    private String keys(List<KeyChord> chords) {
        if (chords.isEmpty()) {
            return texts.get("keys.none");
        }
        List<String> labels = chords.stream().map(chord -> chord.label(texts)).distinct().toList();
        String all = labels.stream().collect(Collectors.joining("  "));
        return all.length() > LONGEST ? labels.getFirst() + " … " + labels.getLast() : all;
    }

    private static HBox line(String keys, String does) {
        Label key = new Label(keys);
        key.getStyleClass().add("vg-sheet-key");
        Label text = new Label(does);
        text.getStyleClass().add("vg-sheet-text");
        text.setWrapText(true);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(key, text);
        line.getStyleClass().add("vg-sheet-line");
        return line;
    }
}
