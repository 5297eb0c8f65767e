package nl.vierogen.assessment.screen.overview;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.SaveState;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.Logbook;

/** Which logbook this is, until when there is time, and whether all is saved. */
public final class HeaderViewModel {
    private final Desk desk;
    private final Wording wording;
    private final List<ReadOnlyBooleanProperty> drafts;
    private final ReadOnlyStringWrapper saved = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<SaveState.Word> word = new ReadOnlyObjectWrapper<>(SaveState.Word.SAVED);

    /** @param drafts each tells whether some text is typed and not saved yet */
    public HeaderViewModel(Desk desk, List<ReadOnlyBooleanProperty> drafts) {
        this.desk = desk;
        this.wording = desk.wording();
        this.drafts = List.copyOf(drafts);
        desk.recorder().saveStateProperty().subscribe(_ -> show());
        drafts.forEach(draft -> draft.subscribe(_ -> show()));
    }

    String number() {
        return logbook().number();
    }

    String kind() {
        return wording.get("kind." + logbook().kind().name());
    }

    String round() {
        return wording.get("round." + logbook().round().name());
    }

    /** Until when there is time, with the days left. */
    String due() {
        LocalDate due = logbook().dueOn();
        long left = ChronoUnit.DAYS.between(desk.today(), due);
        String day = wording.day(due, desk.today());
        return left < 0 ? wording.get("due.late", day, -left) : wording.get("due", day, left);
    }

    /** The same for a narrow line. */
    String dueShort() {
        LocalDate due = logbook().dueOn();
        long left = ChronoUnit.DAYS.between(desk.today(), due);
        String day = wording.day(due, desk.today());
        return left < 0 ? wording.get("due.late.short", day, -left) : wording.get("due.short", day, left);
    }

    boolean isLate() {
        return logbook().dueOn().isBefore(desk.today());
    }

    boolean isSealed() {
        return desk.recorder().isReadOnly();
    }

    /** Whether it is read only because it was signed. */
    boolean isSigned() {
        return desk.assessment().stage() == Stage.SEALED;
    }

    /** Whether all is saved, in words and with the time. */
    public ReadOnlyStringProperty savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /** The same in one word. */
    ReadOnlyObjectProperty<SaveState.Word> wordProperty() {
        return word.getReadOnlyProperty();
    }

    private Logbook logbook() {
        return desk.open().logbook();
    }

    private void show() {
        SaveState state = desk.recorder().saveStateProperty().get();
        boolean draft = drafts.stream().anyMatch(ReadOnlyBooleanProperty::get);
        boolean typing = draft && state.word() == SaveState.Word.SAVED;
        saved.set(typing ? wording.get("saved.draft") : sentence(state));
        word.set(typing ? SaveState.Word.WRITING : state.word());
    }

    private String sentence(SaveState state) {
        return switch (state.word()) {
            case SAVED -> state.lastSaved().map(at -> wording.get("saved", wording.time(at)))
                    .orElse(wording.get("saved.nothing"));
            case WRITING -> wording.get("saved.writing");
            case NOT_SAVED -> wording.get("saved.not");
        };
    }
}
