package nl.vierogen.assessment.screen;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.vierogen.assessment.screen.state.Caret;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Position;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;

/** Moving about the logbook; says so when there is nowhere to go. */
final class Moves {
    private final Desk desk;
    private final Caret caret;

    Moves(Desk desk) {
        this.desk = desk;
        this.caret = desk.caret();
    }

    /** To an image, at the criterion or else at its first open one. */
    void start(SlotId slot, Optional<CriterionId> criterion) {
        criterion.ifPresentOrElse(wanted -> caret.select(new CriterionPlace(slot, wanted)), () -> caret.show(slot));
    }

    /** To the next image when this one is complete, else to its first open criterion. */
    void advance() {
        desk.hush();
        Optional<CriterionPlace> open = caret.firstOpenHere();
        if (open.isPresent()) {
            caret.select(open.get());
        } else if (!caret.moveImage(1) && !caret.nextOpen()) {
            say("notice.all-scored");
        }
    }

    /** To a neighbouring image. */
    void image(int by) {
        desk.hush();
        if (!caret.moveImage(by)) {
            say(by > 0 ? "notice.last-image" : "notice.first-image");
        }
    }

    void nextCriterion() {
        desk.hush();
        caret.nextCriterion();
    }

    void previousCriterion() {
        desk.hush();
        caret.previousCriterion();
    }

    void nextOpen() {
        toOpen(caret::nextOpen);
    }

    void previousOpen() {
        toOpen(caret::previousOpen);
    }

    private void toOpen(BooleanSupplier step) {
        desk.hush();
        Position before = caret.position();
        if (!step.getAsBoolean()) {
            say("notice.all-scored");
        } else if (caret.position().equals(before)) {
            say("notice.only-open");
        }
    }

    private void say(String key) {
        desk.say(desk.wording().get(key));
    }
}
