package nl.vierogen.assessment.screen.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.Remark;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.logbook.SlotId;

/**
 * A text that belongs to an image. What is typed and not saved yet is kept by image, so that leaving it or a refusal
 * of the journal loses nothing.
 */
public final class SlotText {
    private final Desk desk;
    private final Kind kind;
    private final Map<SlotId, String> drafts = new HashMap<>();
    private final Map<SlotId, String> onTheirWay = new HashMap<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper();
    private SlotId slot;
    private boolean showing;

    /** Which text of an image. */
    interface Kind {
        /** The text's name in words, for the image's name. */
        String what(String image);

        /** Which remark it is. */
        Remark remark();

        /** The text as saved. */
        String saved(Assessment assessment, SlotId slot);

        /** How it is saved. */
        Function<Assessment, Optional<? extends Act>> write(SlotId slot, String text);
    }

    SlotText(Desk desk, Kind kind) {
        this.desk = desk;
        this.kind = kind;
        this.slot = desk.slot();
        text.subscribe((_, typed) -> edited(typed));
        desk.onChange(this::show);
    }

    /** Most characters it may have. */
    int longest() {
        return kind.remark().longest();
    }

    /** The text of the image shown; what is typed goes in here. */
    public StringProperty textProperty() {
        return text;
    }

    /** Whether the text of some image is typed but not saved. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /** Saves what was typed, of every image. */
    public void save() {
        Map.copyOf(drafts).forEach((of, draft) -> {
            if (!draft.equals(onTheirWay.get(of))) {
                save(of, draft);
            }
        });
    }

    /** What is typed and not saved, of every image. */
    public List<String> drafts() {
        return List.copyOf(drafts.values());
    }

    /** Gives up what is typed and not saved: the texts are as saved again. */
    public void giveUp() {
        drafts.clear();
        unsaved.set(false);
        show();
    }

    private void save(SlotId of, String draft) {
        onTheirWay.put(of, draft);
        desk.recorder().perform(kind.what(desk.wording().slot(of)), kind.write(of, draft), saved -> {
            onTheirWay.remove(of, draft);
            if (saved) {
                drafts.remove(of, draft);
            }
            unsaved.set(!drafts.isEmpty());
            show();
        });
    }

    private void edited(String typed) {
        if (showing) {
            return;
        }
        String last = onTheirWay.getOrDefault(slot, kind.saved(desk.assessment(), slot));
        if (typed.equals(last) && !onTheirWay.containsKey(slot)) {
            drafts.remove(slot);
        } else {
            drafts.put(slot, typed);
        }
        unsaved.set(!drafts.isEmpty());
    }

    private void show() {
        if (!slot.equals(desk.slot())) {
            save();
            slot = desk.slot();
        }
        showing = true;
        text.set(drafts.getOrDefault(slot, kind.saved(desk.assessment(), slot)));
        showing = false;
    }
}
