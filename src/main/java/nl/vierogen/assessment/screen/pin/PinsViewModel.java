package nl.vierogen.assessment.screen.pin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;

/** The pins of the image shown, and the one whose text is being written. */
public final class PinsViewModel {
    private final Desk desk;
    private final Wording wording;
    private final PinTexts texts;
    private final ReadOnlyObjectWrapper<PinsState> state;
    private final ReadOnlyObjectWrapper<Optional<PinDraft>> editing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final StringProperty text = new SimpleStringProperty("");
    private boolean showing;
    private boolean stood;

    public PinsViewModel(Desk desk) {
        this.desk = desk;
        this.wording = desk.wording();
        this.texts = new PinTexts(desk);
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

    /** Whether a pin may be placed now; says why when not. */
    public boolean mayPlace() {
        if (desk.recorder().isReadOnly()) {
            desk.say(wording.get("notice.read-only"));
            return false;
        }
        desk.hush();
        return true;
    }

    /** Says that there is no picture to put a pin in. */
    public void noPicture() {
        desk.say(wording.get("notice.no-picture"));
    }

    /**
     * A new pin, whose text is asked. It is there once it says something.
     *
     * @param x from the left as a fraction of the width, 0 to 1
     * @param y from the top as a fraction of the height, 0 to 1
     */
    void place(double x, double y) {
        close();
        Optional<CriterionId> criterion = desk.caret().position().criterion();
        begin(new PinDraft(UUID.randomUUID().toString(), desk.slot(), fraction(x), fraction(y), criterion,
                title(state.get().pins().size() + 1, criterion), ""));
    }

    /** Opens the text of a pin. */
    void edit(String id) {
        close();
        state.get().pins().stream().filter(line -> line.id().equals(id)).findFirst()
                .filter(_ -> !state.get().readOnly())
                .ifPresent(line -> begin(PinDraft.of(line, title(line.number(), line.pin().criterion()))));
    }

    /** Opens the text of the first pin, or of the one after the one that is open; says so when there is none. */
    public void editNext() {
        List<PinLine> pins = state.get().pins();
        if (pins.isEmpty()) {
            desk.say(wording.get("notice.no-pin"));
        } else if (mayPlace()) {
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
        desk.hush();
        desk.recorder().perform(wording.get("pin.of", wording.slot(desk.slot())),
                now -> Optional.ofNullable(now.pins().get(id))
                        .map(pin -> new RemarkAct.PinRemoved(id, pin.slot())));
    }

    /** Ends the writing; what says nothing is not there, and one that said something says it again. */
    public void close() {
        editing.get().ifPresent(draft -> {
            texts.save();
            end();
            if (text.get().isBlank() && !draft.isNew()) {
                desk.say(wording.get("notice.pin-kept"));
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

    private void begin(PinDraft draft) {
        showing = true;
        text.set(draft.saved());
        showing = false;
        stood = !draft.isNew();
        editing.set(Optional.of(draft));
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
                texts.drop(draft.id());
            } else {
                texts.put(draft.id(), draft.with(typed));
            }
        });
    }

    private void show() {
        Optional<PinDraft> draft = editing.get();
        if (draft.isPresent() && !draft.get().slot().equals(desk.slot())) {
            close();
        } else if (draft.isPresent()) {
            boolean here = texts.find(draft.get().id()).isPresent();
            if (stood && !here) {
                // undo reached a pin whose text is still open
                editing.set(Optional.empty());
            }
            stood = here;
        }
        state.set(current());
    }

    private PinsState current() {
        List<PinLine> lines = new ArrayList<>();
        for (Map.Entry<String, Pin> entry : desk.assessment().pins().entrySet()) {
            if (entry.getValue().slot().equals(desk.slot())) {
                lines.add(line(entry.getKey(), lines.size() + 1, texts.find(entry.getKey()).orElse(entry.getValue())));
            }
        }
        return new PinsState(lines, desk.recorder().isReadOnly());
    }

    private PinLine line(String id, int number, Pin pin) {
        return new PinLine(id, number, pin, pin.criterion().map(this::name).orElse(""),
                title(number, pin.criterion()) + ": " + pin.text());
    }

    private String title(int number, Optional<CriterionId> criterion) {
        return criterion.map(known -> wording.get("pin.title-about", number, name(known)))
                .orElseGet(() -> wording.get("pin.title", number));
    }

    private String name(CriterionId criterion) {
        return wording.criterion(new CriterionPlace(desk.slot(), criterion));
    }

    private static BigDecimal fraction(double share) {
        return BigDecimal.valueOf(share).setScale(Pin.DECIMALS, RoundingMode.HALF_UP);
    }
}
