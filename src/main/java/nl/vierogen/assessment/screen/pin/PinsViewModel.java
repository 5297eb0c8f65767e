package nl.vierogen.assessment.screen.pin;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.remark.Pin;
import nl.vierogen.remark.PinPlace;

/** The pins of the image shown, and the one whose text is being written. */
public final class PinsViewModel {
    private final Desk desk;
    private final Wording wording;
    private final PinTexts texts;
    private final PinLines lines;
    private final ReadOnlyObjectWrapper<PinsState> state;
    private final ReadOnlyObjectWrapper<Optional<PinDraft>> editing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private boolean showing;

    public PinsViewModel(Desk desk) {
        this.desk = desk;
        this.wording = desk.wording();
        this.texts = new PinTexts(desk);
        this.lines = new PinLines(desk, texts);
        this.state = new ReadOnlyObjectWrapper<>(current());
        text.subscribe((_, typed) -> edited(typed));
        desk.onChange(this::show);
    }

    ReadOnlyObjectProperty<PinsState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** The pin whose text is being written. */
    ReadOnlyObjectProperty<Optional<PinDraft>> editingProperty() {
        return editing.getReadOnlyProperty();
    }

    /** Whether a text is being written. */
    public boolean isEditing() {
        return editing.get().isPresent();
    }

    /** Its text; what is typed goes in here. */
    StringProperty textProperty() {
        return text;
    }

    /** Whether something is typed that is not saved. */
    public ReadOnlyBooleanProperty unsavedProperty() {
        return texts.unsavedProperty();
    }

    /** Whether a pin may be placed now; says why when not. One that says nothing yet comes first. */
    public boolean mayPlace() {
        Optional<PinLine> bare = lines.of(desk.slot()).stream().filter(line -> line.text().isEmpty()).findFirst();
        if (desk.recorder().isReadOnly()) {
            desk.say(wording.get("notice.read-only"));
        } else if (bare.isPresent()) {
            edit(bare.get().id());
            desk.say(wording.get("notice.pin-first"));
        } else {
            desk.hush();
            return true;
        }
        return false;
    }

    /** Says that there is no picture to put a pin in. */
    public void noPicture() {
        desk.say(wording.get("notice.no-picture"));
    }

    /**
     * A new pin, whose text is asked. It is saved where it is set, whether or not it says something.
     *
     * @param x from the left as a fraction of the width, 0 to 1
     * @param y from the top as a fraction of the height, 0 to 1
     */
    void place(double x, double y) {
        close();
        if (mayPlace()) {
            String id = UUID.randomUUID().toString();
            texts.blank(id, PinPlace.at(desk.slot(), x, y, desk.caret().position().criterion()));
            show();
            lines.find(desk.slot(), id).ifPresent(this::begin);
        }
    }

    /** Opens the text of a pin. */
    void edit(String id) {
        close();
        if (!state.get().readOnly()) {
            lines.find(desk.slot(), id).ifPresent(this::begin);
        }
    }

    /** Opens the text of the first pin, or of the one after the one that is open; says so when there is none. */
    public void editNext() {
        List<PinLine> pins = state.get().pins();
        if (pins.isEmpty()) {
            desk.say(wording.get("notice.no-pin"));
        } else if (state.get().readOnly()) {
            desk.say(wording.get("notice.read-only"));
        } else {
            desk.hush();
            String open = editing.get().map(PinDraft::id).orElse("");
            int at = pins.stream().map(PinLine::id).toList().indexOf(open);
            edit(pins.get((at + 1) % pins.size()).id());
        }
    }

    /** Takes a pin away. */
    void remove(String id) {
        Optional<PinDraft> draft = editing.get().filter(open -> open.id().equals(id));
        draft.ifPresent(_ -> end());
        texts.drop(id);
        show();
        desk.hush();
        desk.recorder().perform(wording.get("pin.of", wording.slot(desk.slot())),
                now -> Optional.ofNullable(now.pins().get(id)).map(Pin::slot)
                        .or(() -> Optional.ofNullable(now.barePins().get(id)).map(PinPlace::slot))
                        .map(slot -> new RemarkAct.PinRemoved(id, slot)));
    }

    /** Ends the writing; a pin that says nothing stays, and one that said something says it again. */
    public void close() {
        editing.get().ifPresent(draft -> {
            texts.save();
            end();
            if (text.get().isBlank()) {
                desk.say(wording.get(texts.find(draft.id()).isPresent() ? "notice.pin-kept" : "notice.pin-bare"));
            }
        });
    }

    /** Saves what is typed. */
    public void save() {
        texts.save();
    }

    /** What is typed and not saved. */
    public List<String> drafts() {
        return texts.drafts();
    }

    /** Gives up what is typed and not saved. */
    public void giveUp() {
        texts.giveUp();
        end();
    }

    private void begin(PinLine line) {
        showing = true;
        text.set(line.text());
        showing = false;
        editing.set(Optional.of(new PinDraft(line.id(), line.place(), line.title())));
    }

    private void end() {
        editing.set(Optional.empty());
        show();
    }

    private void edited(String typed) {
        if (showing) {
            return;
        }
        editing.get().ifPresent(draft -> {
            if (typed.isBlank()) {
                texts.blank(draft.id(), draft.place());
            } else {
                texts.put(draft.id(), draft.place().with(typed));
            }
        });
    }

    private void show() {
        Optional<PinDraft> draft = editing.get();
        if (draft.isPresent() && !draft.get().place().slot().equals(desk.slot())) {
            close();
        } else if (draft.isPresent() && isUndone(draft.get().id())) {
            // undo reached a pin whose text is still open
            editing.set(Optional.empty());
        }
        state.set(current());
    }

    // the pin itself, or what it said
    private boolean isUndone(String id) {
        return !texts.stands(id) || texts.find(id).isEmpty() && !text.get().isBlank();
    }

    private PinsState current() {
        return new PinsState(lines.of(desk.slot()), desk.recorder().isReadOnly());
    }
}
