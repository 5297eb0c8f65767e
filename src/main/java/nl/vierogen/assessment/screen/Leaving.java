package nl.vierogen.assessment.screen;

import java.util.List;
import java.util.function.Supplier;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.ui.dialog.Dialogs;

/** Leaving the screen without losing what was typed or set. */
final class Leaving {
    private final Desk desk;
    private final Wording wording;
    private final Typed typed;
    private final Dialogs dialogs;

    Leaving(Desk desk, Typed typed, Dialogs dialogs) {
        this.desk = desk;
        this.wording = desk.wording();
        this.typed = typed;
        this.dialogs = dialogs;
    }

    /**
     * Saves what is typed and then leaves. Stays when something was not saved, so that it is seen; a text that cannot be
     * saved is copied, and may be left behind. What is unfinished is told first.
     *
     * @param refusal what was not saved and why, in a sentence, asked for when it is needed
     */
    void leave(Supplier<String> refusal, Runnable to) {
        typed.save();
        desk.recorder().afterAll(() -> {
            List<String> lost = typed.lost();
            if (!lost.isEmpty()) {
                dialogs.copy(String.join("\n\n", lost));
                dialogs.confirmLoss(wording.get("leave.title"), wording.get("leave.question", refusal.get()),
                        wording.get("leave.yes"), () -> giveUp(to));
            } else if (desk.recorder().saveStateProperty().get().notSaved().isEmpty()) {
                finish(to);
            }
        });
    }

    private void finish(Runnable to) {
        List<String> unfinished = typed.unfinished();
        if (unfinished.isEmpty()) {
            to.run();
        } else {
            dialogs.confirmLoss(wording.get("unfinished.title"),
                    wording.get("unfinished.question", String.join("\n", unfinished)), wording.get("unfinished.yes"),
                    to);
        }
    }

    private void giveUp(Runnable to) {
        typed.giveUp();
        desk.recorder().acknowledge();
        to.run();
    }
}
