package nl.vierogen.app.tour;

import java.util.List;
import javafx.scene.input.KeyCode;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.PracticeKeys;

/** The practice colleague looks along at this laptop, from the summary until she has signed. */
final class LookingAlong {
    private final Guide guide;
    private final Hands hands;
    private final Sheet sheet;
    private final int signs;
    private final String shown;

    /**
     * @param sheet what she scores
     * @param signs how many computed signs she finds, which she dismisses
     * @param shown what the pictures are called; empty for none
     */
    LookingAlong(Guide guide, Hands hands, Sheet sheet, int signs, String shown) {
        this.guide = guide;
        this.hands = hands;
        this.sheet = sheet;
        this.signs = signs;
        this.shown = shown;
    }

    /**
     * She scores, closes her sheet, and both settle what differs.
     *
     * @param hers what she gives
     * @param agreed the points agreed on each difference, in the order in which they are listed
     */
    void walk(Points hers, List<Agreed> agreed) throws Refusal {
        hands.waitUntilEnabled("four-eyes-ask");
        hands.tabTo("four-eyes-ask");
        hands.press(KeyCode.ENTER);
        hands.waitFor("ask");
        hands.tabTo("ask-passphrase");
        hands.type(PracticeKeys.PASSPHRASE);
        shoot("collega-vragen");
        hands.press(KeyCode.ENTER);
        hands.waitFor("gate");
        shoot("collega-eerst-de-vraag");
        hands.answerGate();
        shoot("collega-begint-blind");
        hands.score(sheet, hers);
        if (signs > 0) {
            hands.openConditions();
            hands.dismiss(signs);
        }
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.waitUntilEnabled("lock-now");
        shoot("collega-sluit-haar-formulier");
        hands.press(KeyCode.ENTER);
        hands.waitUntilFocused("lock-not-yet");
        shoot("collega-weet-het-zeker");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
        hands.waitFor(agreed.isEmpty() ? "compare" : "compare-option-0");
        shoot("naast-elkaar");
        if (!agreed.isEmpty()) {
            hands.waitUntilFocused("compare");
        }
        for (Agreed one : agreed) {
            settle(one);
            // the last one leads on to signing
            hands.waitUntilFocused(one.equals(agreed.getLast()) ? "compare-next" : "compare");
        }
        hands.waitUntilEnabled("compare-next");
        shoot("samen-eens");
        hands.press(KeyCode.CONTROL, KeyCode.ENTER);
    }

    /**
     * What both come to.
     *
     * @param points the points
     * @param why why, in lower-case letters and spaces
     */
    record Agreed(KeyCode points, String why) {
    }

    private void settle(Agreed one) {
        hands.press(one.points());
        hands.waitUntilFocused("compare-reason");
        hands.type(one.why());
        hands.press(KeyCode.ENTER);
    }

    private void shoot(String name) throws Refusal {
        if (!shown.isEmpty()) {
            guide.shoot(shown + "-" + name);
        }
    }
}
