package nl.vierogen.inbox;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.layout.HBox;
import nl.vierogen.ui.Badge;
import nl.vierogen.ui.Tone;
import org.jspecify.annotations.Nullable;

/** One cell of the inbox. Its parts are made once: styling new ones at every key of a search would be felt. */
final class InboxCell extends TableCell<InboxRow, InboxRow> {
    private final Node parts;
    private final Consumer<InboxRow> shown;

    private InboxCell(Node parts, Consumer<InboxRow> shown) {
        this.parts = parts;
        this.shown = shown;
        parts.setVisible(false);
        setGraphic(parts);
    }

    static InboxCell text(Function<InboxRow, String> words, String... styleClasses) {
        Label label = new Label();
        label.getStyleClass().addAll(styleClasses);
        return new InboxCell(label, row -> label.setText(words.apply(row)));
    }

    static InboxCell due() {
        Label day = new Label();
        day.getStyleClass().add("vg-day");
        Label soft = new Label();
        soft.getStyleClass().add("vg-soft");
        Badge urgent = new Badge(Tone.WARNING, "");
        return new InboxCell(box(day, soft, urgent), row -> {
            day.setText(row.due());
            boolean urges = row.leftTone() == Tone.DANGER || row.leftTone() == Tone.WARNING;
            soft.setText(row.left());
            show(soft, !urges && !row.left().isEmpty());
            show(urgent, urges);
            if (urges) {
                urgent.say(row.leftTone(), row.left());
            }
        });
    }

    static InboxCell state() {
        Badge state = new Badge(Tone.NEUTRAL, "");
        state.getStyleClass().add("vg-plain");
        ProgressBar progress = new ProgressBar();
        progress.getStyleClass().add("vg-state-bar");
        return new InboxCell(box(state, progress), row -> {
            state.say(row.stateTone(), StageShape.of(row.card()), row.state());
            show(progress, row.progress().isPresent());
            progress.setProgress(row.progress().orElse(0.0));
        });
    }

    private static HBox box(Node... parts) {
        HBox box = new HBox(parts);
        box.getStyleClass().add("vg-cell");
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private static void show(Node part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }

    @Override
    protected void updateItem(@Nullable InboxRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row != null) {
            shown.accept(row);
        }
        parts.setVisible(row != null);
    }
}
