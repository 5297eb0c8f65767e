package nl.vierogen.review.compare;

import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.LookingAlong;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;

/**
 * What the comparison shows.
 *
 * @param lines the lines listed
 * @param open how many differences are open
 * @param standing what it comes to
 * @param next what comes next
 * @param why what the button of it would do, or why it is off
 * @param together how both come to one verdict, empty once nothing is open between them
 * @param denied whether both say that they do not agree
 * @param notDeniable why that cannot be said, empty when it can
 */
record CompareState(List<Line> lines, int open, Standing standing, Ending.Next next, String why,
        Optional<String> together, boolean denied, Optional<String> notDeniable) {
    CompareState {
        lines = List.copyOf(lines);
    }

    static CompareState of(Comparison comparison, Assessment assessment, boolean everything,
            Wording wording, Dates dates) {
        Consensus consensus = comparison.after(assessment);
        Ending ending = new Ending(consensus, assessment);
        Texts texts = wording.texts();
        Lines lines = new Lines(wording, assessment.lookingAlong().signed());
        List<Line> shown = everything ? lines.everyScore(consensus) : lines.differences(consensus);
        return new CompareState(shown, consensus.open(),
                Standing.of(comparison.opened(), consensus, wording, dates), ending.next(),
                why(consensus, ending, Comparison.isSeat(assessment), texts), together(ending, assessment, texts),
                ending.isDenied(),
                ending.isDenied() ? Optional.empty()
                        : ending.notDeniable().map(why -> texts.get("review.not-deniable." + why)));
    }

    // a verdict of two is unanimous (procedure 2026, 3.c, 4.k, 4.l): nobody settles a difference alone
    private static Optional<String> together(Ending ending, Assessment assessment, Texts texts) {
        return switch (ending.next()) {
            case SIGN -> Optional.empty();
            case SETTLE, ASK_AGAIN -> Optional.of(texts.get(isHere(assessment.lookingAlong())
                    ? "review.together.here"
                    : "review.together"));
        };
    }

    private static boolean isHere(LookingAlong along) {
        return along.invited().map(ReviewAct.Invited::here)
                .orElseGet(() -> along.asked().map(ReviewAct.Asked::here).orElse(false));
    }

    private static String why(Consensus consensus, Ending ending, boolean seat, Texts texts) {
        return switch (ending.next()) {
            case SETTLE -> consensus.open() > 0 ? texts.get("review.next.settle", consensus.open())
                    : texts.get("review.next.incomplete");
            case SIGN -> ending.isDenied() ? texts.get("review.next.denied")
                    : texts.get(seat ? "review.next.sign.seat" : "review.next.sign.first");
            case ASK_AGAIN -> texts.get("review.next.ask-again");
        };
    }
}
