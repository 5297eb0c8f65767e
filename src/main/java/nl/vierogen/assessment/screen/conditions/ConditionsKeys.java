package nl.vierogen.assessment.screen.conditions;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Pane;
import nl.vierogen.ui.keys.Shortcut;

/** Works the list of conditions by keys: walking, going to a letter, deciding. */
final class ConditionsKeys {
    private final Pane lines;
    private final Runnable otherwise;

    /**
     * @param lines holds the rows
     * @param otherwise what Ctrl+Enter does when no note is being written
     */
    ConditionsKeys(Pane lines, Runnable otherwise) {
        this.lines = lines;
        this.otherwise = otherwise;
    }

    /** Does it; false when the key means something else where the focus is. */
    boolean perform(Shortcut shortcut) {
        return switch (shortcut) {
            // the choice of what a condition is about has arrow keys of its own
            case CONDITION_UP -> !(focused().orElse(null) instanceof RadioButton) && step(-1);
            case CONDITION_DOWN -> !(focused().orElse(null) instanceof RadioButton) && step(1);
            case CONDITION_FIRST -> go(rows().getFirst());
            case CONDITION_LAST -> go(rows().getLast());
            case CONDITION_NOTE -> on(Row::write);
            case CONDITION_CONFIRM -> on(Row::confirm);
            case CONDITION_DISMISS -> on(Row::dismiss);
            case CONDITION_TAKE_BACK -> on(Row::takeBack);
            case CONDITION_DECIDE -> decide();
            default -> toLetter(shortcut.name().substring("CONDITION_".length()).toLowerCase(Locale.ROOT));
        };
    }

    /** The line with the focus. */
    Optional<Row> current() {
        for (Node node = focused().orElse(null); node != null && node != lines; node = node.getParent()) {
            if (node instanceof Row row) {
                return Optional.of(row);
            }
        }
        return Optional.empty();
    }

    List<Row> rows() {
        return lines.getChildren().stream().filter(Row.class::isInstance).map(Row.class::cast).toList();
    }

    /** Whether a note is being written. */
    boolean isWriting() {
        return focused().filter(TextInputControl.class::isInstance).isPresent() && current().isPresent();
    }

    /** From the note back to its line. */
    boolean leaveNote() {
        boolean writing = isWriting();
        current().filter(_ -> writing).ifPresent(this::go);
        return writing;
    }

    private boolean decide() {
        if (isWriting()) {
            return on(Row::confirm);
        }
        otherwise.run();
        return true;
    }

    private boolean on(Function<Row, Boolean> act) {
        return current().map(act).orElse(false);
    }

    private boolean step(int by) {
        List<Row> rows = rows();
        int at = current().map(rows::indexOf).orElse(by > 0 ? -1 : rows.size());
        return go(rows.get(Math.clamp(at + by, 0, rows.size() - 1)));
    }

    private boolean toLetter(String letter) {
        return first(row -> row.letter().equals(letter)).map(this::go).orElse(false);
    }

    Optional<Row> first(Predicate<Row> wanted) {
        return rows().stream().filter(wanted).findFirst();
    }

    private boolean go(Row row) {
        row.place().requestFocus();
        return true;
    }

    private Optional<Node> focused() {
        return Optional.ofNullable(lines.getScene()).map(Scene::getFocusOwner);
    }
}
