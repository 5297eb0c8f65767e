package nl.vierogen.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;

/** How far an assessment has come, while the acts are gone through: opened, completed, handed back, signed, corrected. */
final class Life {
    private boolean opened;
    private boolean independent;
    private boolean unseen;
    private Optional<LifeAct.HandBack> handedBack = Optional.empty();
    private Optional<BigDecimal> firstTotal = Optional.empty();
    private final List<Act.Sealed> seals = new ArrayList<>();
    private Optional<LifeAct.CorrectionOpened> correction = Optional.empty();

    void open() {
        opened = true;
    }

    void declareIndependent() {
        independent = true;
    }

    void declareUnseen() {
        unseen = true;
    }

    void complete(BigDecimal total) {
        firstTotal = firstTotal.or(() -> Optional.of(total));
    }

    void handBack(LifeAct.HandBack why) {
        handedBack = Optional.of(why);
    }

    void correct(LifeAct.CorrectionOpened opening) {
        correction = Optional.of(opening);
        handedBack = Optional.empty();
    }

    void seal(Act.Sealed done) {
        seals.add(done);
        correction = Optional.empty();
    }

    boolean isOpened() {
        return opened;
    }

    boolean isDeclaredIndependent() {
        return independent;
    }

    boolean isDeclaredUnseen() {
        return unseen;
    }

    Optional<LifeAct.HandBack> handedBack() {
        return handedBack;
    }

    Optional<BigDecimal> firstTotal() {
        return firstTotal;
    }

    List<Act.Sealed> seals() {
        return List.copyOf(seals);
    }

    /** None before the first, nor while a correction is under way. */
    Optional<Act.Sealed> lastSeal() {
        return correction.isPresent() || seals.isEmpty() ? Optional.empty() : Optional.of(seals.getLast());
    }

    Optional<LifeAct.CorrectionOpened> correction() {
        return correction;
    }

    /** How many signed what is being corrected; one when nothing is. */
    int signersBefore() {
        return correction.map(LifeAct.CorrectionOpened::bySigners).orElse(1);
    }
}
