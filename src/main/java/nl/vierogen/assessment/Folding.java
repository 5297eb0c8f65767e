package nl.vierogen.assessment;

import java.math.BigDecimal;
import java.util.List;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.act.ReviewAct;

/**
 * Goes through the acts that hold and lets each change what it is about.
 *
 * @param content what was scored, found and written
 * @param lookingAlong what was done with a colleague
 * @param life how far it has come
 */
record Folding(Content content, LookingAlong lookingAlong, Life life) {
    static Folding of(List<RecordedAct> holding) {
        Folding folding = new Folding(new Content(), new LookingAlong(), new Life());
        holding.forEach(recorded -> folding.fold(recorded.act()));
        return folding;
    }

    private void fold(Act act) {
        switch (act) {
            case LifeAct.HandedBack(LifeAct.HandBack why) -> {
                life.handBack(why);
                lookingAlong.close();
            }
            case ReviewAct review -> lookingAlong.fold(review);
            case Act.Undoable undoable -> {
                content.fold(undoable);
                lookingAlong.touch();
            }
            case Act.Opened _ -> life.open();
            case Act.FirstCompleted(BigDecimal total) -> life.complete(total);
            case LifeAct.DeclaredIndependent _ -> life.declareIndependent();
            case LifeAct.DeclaredUnseen _ -> life.declareUnseen();
            case LifeAct.CorrectionOpened opening -> {
                life.correct(opening);
                content.restart(opening.signed());
                lookingAlong.forget();
            }
            case Act.Sealed done -> life.seal(done);
            case Act.Undone _,Act.Redone _ -> throw new IllegalStateException("never holds by itself");
        }
    }
}
