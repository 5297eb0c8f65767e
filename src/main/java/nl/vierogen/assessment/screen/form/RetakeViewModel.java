package nl.vierogen.assessment.screen.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.assessment.retake.RetakeMarks;
import nl.vierogen.assessment.retake.RetakeProposal;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.procedure.Procedure;

/** The mark that an image must be made again, with the reasons. */
public final class RetakeViewModel {
    private final Desk desk;
    private final Wording wording;
    private final List<Procedure.RetakeReason> reasons;
    private final SlotText note;
    private final ReadOnlyObjectWrapper<RetakeState> state;
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private SlotId slot;

    public RetakeViewModel(Desk desk) {
        this.desk = desk;
        this.wording = desk.wording();
        this.reasons = desk.open().procedure().retakeReasons();
        this.slot = desk.slot();
        this.note = new SlotText(desk, new RetakeNote(wording, this::mark));
        this.state = new ReadOnlyObjectWrapper<>(current());
        desk.onChange(() -> {
            asking.set(asking.get() && slot.equals(desk.slot()));
            slot = desk.slot();
            show();
        });
    }

    ReadOnlyObjectProperty<RetakeState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** What the list of reasons does not say. */
    public SlotText note() {
        return note;
    }

    /** Whether images are marked at all: in the first round only (procedure 2026, 4.a). */
    boolean isOffered() {
        return desk.open().logbook().round() == Round.FIRST;
    }

    /** Whether the next digit is a reason. */
    public boolean isAsking() {
        return asking.get();
    }

    /** The same, for the parts of the screen that make room for the reasons. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Asks for a reason, or no longer. */
    public void ask(boolean ask) {
        if (ask && desk.recorder().isReadOnly()) {
            desk.say(wording.get("notice.read-only"));
        } else if (ask && !isOffered()) {
            desk.say(wording.get("notice.retake-not-now"));
        } else {
            asking.set(ask);
            show();
        }
    }

    /** The reason with this digit, 1 to 9: added, or taken away when it was chosen. */
    public void toggle(int digit) {
        asking.set(false);
        if (digit <= reasons.size()) {
            toggle(reasons.get(digit - 1).id());
        } else {
            desk.say(wording.get("notice.no-reason", digit));
        }
        show();
    }

    void toggle(String reason) {
        SlotId of = desk.slot();
        if (reason.equals(RetakeMarks.STRUCTURAL) && proposal(desk.assessment()).locked().contains(of)) {
            desk.say(wording.get("notice.retake-locked"));
            return;
        }
        perform(now -> Optional
                .of(toggled(of, mark(now, of).orElse(new RetakeMark(List.of(), "")), reason)));
    }

    /** Marks the image as it is proposed; says so when it is not. */
    public void accept() {
        SlotId of = desk.slot();
        asking.set(false);
        if (proposal(desk.assessment()).open().contains(of)) {
            perform(now -> {
                RetakeMark mark = proposal(now).mark(of);
                return Optional.of(new Act.RetakeMarked(of, mark.reasons(), mark.note()));
            });
        } else {
            desk.say(wording.get("notice.retake-not-proposed"));
        }
        show();
    }

    private RetakeProposal proposal(Assessment now) {
        return new RetakeProposal(now, desk.open().procedure());
    }

    /** The mark of an image: the assessor's own, or that of the structural error. */
    private Optional<RetakeMark> mark(Assessment now, SlotId of) {
        return mark(now, proposal(now), of);
    }

    private static Optional<RetakeMark> mark(Assessment now, RetakeProposal proposal, SlotId of) {
        return now.retakeMark(of)
                .or(() -> proposal.locked().contains(of) ? Optional.of(proposal.mark(of)) : Optional.empty());
    }

    /** Takes the mark away; not one that the structural error made. */
    public void unmark() {
        SlotId of = desk.slot();
        asking.set(false);
        if (proposal(desk.assessment()).locked().contains(of)) {
            desk.say(wording.get("notice.retake-locked"));
            show();
            return;
        }
        perform(now -> now.retakeMark(of).map(_ -> new Act.RetakeUnmarked(of)));
        show();
    }

    private void perform(Function<Assessment, Optional<? extends Act>> intent) {
        desk.hush();
        desk.recorder().perform(wording.get("retake.of", wording.slot(desk.slot())), intent);
    }

    private Act toggled(SlotId of, RetakeMark mark, String reason) {
        List<String> chosen = new ArrayList<>(mark.reasons());
        if (!chosen.remove(reason)) {
            chosen.add(reason);
        }
        List<String> inOrder = reasons.stream().map(Procedure.RetakeReason::id).filter(chosen::contains).toList();
        return inOrder.isEmpty() && mark.note().isBlank()
                ? new Act.RetakeUnmarked(of)
                : new Act.RetakeMarked(of, inOrder, mark.note());
    }

    private void show() {
        state.set(current());
    }

    private RetakeState current() {
        Assessment now = desk.assessment();
        RetakeProposal proposal = proposal(now);
        boolean locked = proposal.locked().contains(desk.slot());
        Optional<RetakeMark> mark = mark(now, proposal, desk.slot());
        List<String> chosen = mark.map(RetakeMark::reasons).orElse(List.of());
        List<RetakeState.Reason> all = IntStream.range(0, reasons.size()).mapToObj(at -> {
            Procedure.RetakeReason reason = reasons.get(at);
            return new RetakeState.Reason(reason.id(), at + 1, wording.of(reason.text()), chosen.contains(reason.id()));
        }).toList();
        return new RetakeState(mark.isPresent(), locked,
                proposal.open().contains(desk.slot()) ? wording.get("retake.proposal") : "", asking.get(), all,
                summary(all), desk.recorder().isReadOnly());
    }

    private static String summary(List<RetakeState.Reason> all) {
        return all.stream().filter(RetakeState.Reason::chosen).map(RetakeState.Reason::text)
                .collect(Collectors.joining(" "));
    }
}
