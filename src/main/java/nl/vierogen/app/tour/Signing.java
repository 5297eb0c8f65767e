package nl.vierogen.app.tour;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.file.FreeFile;
import nl.vierogen.trust.statement.PracticeKeys;

/** Signing, from the summary or after a colleague. */
final class Signing {
    private final Guide guide;
    private final Hands hands;
    private final String result;
    private final String shown;

    /**
     * @param result name of the file that comes of it
     * @param shown what the pictures are called; empty for none
     */
    Signing(Guide guide, Hands hands, String result, String shown) {
        this.guide = guide;
        this.hands = hands;
        this.result = result;
        this.shown = shown;
    }

    /** Goes from the summary to the screen to sign on. */
    void fromSummary() {
        hands.waitUntilEnabled("summary-seal");
        hands.tabTo("summary-seal");
        hands.press(KeyCode.ENTER);
        hands.waitFor("seal-facts");
    }

    /** Signs and comes back to the inbox; says where the file lies. */
    Path sign() throws Refusal {
        passphrase();
        shoot("ondertekenen");
        Path file = FreeFile.in(guide.folder(), result);
        hands.press(KeyCode.ENTER);
        hands.waitFor("sealed");
        shoot("ondertekend");
        hands.press(KeyCode.ESCAPE);
        return file;
    }

    /** Signs as the colleague at this laptop, and hands it to who asked. */
    void signAsColleague() throws Refusal {
        hands.waitFor("seal-facts");
        passphrase();
        shoot("collega-ondertekent");
        Node hers = hands.node("seal");
        hands.press(KeyCode.ENTER);
        hands.waitForAnother("seal", hers);
        hands.waitFor("seal-facts");
    }

    private void passphrase() {
        hands.tabTo("seal-passphrase");
        hands.type(PracticeKeys.PASSPHRASE);
    }

    private void shoot(String name) throws Refusal {
        if (!shown.isEmpty()) {
            guide.shoot(shown + "-" + name);
        }
    }
}
