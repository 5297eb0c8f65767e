package nl.vierogen.assessment.screen.independence;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.state.KeptNames;
import nl.vierogen.logbook.Round;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;

/** The question before the first image: is this your practice, do you know who works there? */
public final class GateViewModel {
    private final OpenLogbook logbook;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final GateWays ways;
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();

    public GateViewModel(OpenLogbook logbook, Tasks tasks, Dialogs dialogs, Texts texts, GateWays ways) {
        this.logbook = logbook;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.ways = ways;
    }

    /** Whether the question has to be asked: nobody answered it, and there is something to score. */
    public static boolean isAsked(Assessment now) {
        return !now.isDeclaredIndependent() && now.handedBack().isEmpty() && now.stage().isScoring();
    }

    /** Which logbook, in words. */
    String logbook() {
        return texts.get("assessment.gate.logbook", logbook.logbook().number(),
                texts.get("assessment.kind." + logbook.logbook().kind().name()),
                texts.get("assessment.round." + logbook.logbook().round().name()));
    }

    /** Why not every image of the logbook is in it, in a sentence; empty when they all are. */
    Optional<String> why() {
        return new KeptNames(logbook.form(), texts).of(logbook.logbook())
                .map(names -> texts.get("assessment.gate.retake", names));
    }

    /** What is asked; whoever gives a second opinion says as well that she saw none of it at another laptop. */
    String question() {
        boolean second = logbook.logbook().round() == Round.SECOND_OPINION && !isSeat();
        return texts.get(second ? "review.seen.gate" : "assessment.gate.question");
    }

    /**
     * What happens when she recognises it later.
     *
     * @param key the key that gives it back
     */
    String later(String key) {
        return texts.get(isSeat() ? "assessment.gate.later.seat" : "assessment.gate.later", key);
    }

    /** What the button says that gives it back. */
    String yes() {
        return texts.get(isSeat() ? "assessment.gate.yes.seat" : "assessment.gate.yes");
    }

    // a colleague's no goes to who asked: the Bureau hears of it in the result only
    private boolean isSeat() {
        return logbook.session().assessment().lookingAlong().invited().isPresent();
    }

    /** Nothing to do with the practice: on to the images. */
    void assess() {
        perform(new LifeAct.DeclaredIndependent(), ways.assess());
    }

    /** Her own practice, or she knows who works there: it goes back unscored. */
    void handBack() {
        if (isSeat()) {
            ways.recognised().run();
        } else {
            perform(new LifeAct.HandedBack(LifeAct.HandBack.OWN_PRACTICE), ways.summary());
        }
    }

    /** Whether an answer is being written. */
    ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    private void perform(Act act, Runnable then) {
        if (working.get()) {
            return;
        }
        working.set(true);
        tasks.inOrder(() -> logbook.session().perform(_ -> Optional.of(act)), _ -> then.run(), this::refused);
    }

    private void refused(Refusal refusal) {
        working.set(false);
        dialogs.refused(refusal);
    }
}
