package nl.vierogen.review.seat;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;

/**
 * The question before the first image of a second opinion: has the colleague seen any of it before? What she saw at
 * someone else's laptop is in no list of her own (procedure 2026, 5.c).
 */
public final class SeenViewModel {
    private final OpenLogbook seat;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Runnable unseen;
    private final Runnable seen;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    /**
     * @param unseen on to the images
     * @param seen away: she declines
     */
    public SeenViewModel(OpenLogbook seat, Tasks tasks, Dialogs dialogs, Runnable unseen, Runnable seen) {
        this.seat = seat;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.unseen = unseen;
        this.seen = seen;
    }

    /** Whether the question has to be asked: it is a second opinion, she did not answer, and there is something to score. */
    public static boolean isAsked(OpenLogbook seat) {
        Assessment now = seat.session().assessment();
        return seat.logbook().round() == Round.SECOND_OPINION && !now.isDeclaredUnseen() && now.stage().isScoring();
    }

    /** She saw none of it. */
    void goOn() {
        if (!working.get()) {
            working.set(true);
            tasks.inOrder(() -> seat.session().perform(_ -> Optional.of(new LifeAct.DeclaredUnseen())),
                    _ -> unseen.run(), this::refused);
        }
    }

    /** She saw some of it: another has to look along. */
    void decline() {
        if (!working.get()) {
            working.set(true);
            seen.run();
        }
    }

    private void refused(Refusal refusal) {
        working.set(false);
        dialogs.refused(refusal);
    }

    /** Whether an answer is being written. */
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }
}
