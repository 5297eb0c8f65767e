package nl.vierogen.inbox;

import java.util.function.Function;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tone;
import nl.vierogen.ui.dialog.Dialogs;

/** What the inbox is doing: one thing at a time, and it says which. */
final class Occupation {
    private static final Function<Texts, Notice> NOTHING = _ -> Notice.NONE;

    private final Dialogs dialogs;
    private final Runnable told;
    private boolean busy;
    private Function<Texts, Notice> notice = NOTHING;

    /** @param told called after every change */
    Occupation(Dialogs dialogs, Runnable told) {
        this.dialogs = dialogs;
        this.told = told;
    }

    /** Begins something; false, and nothing begins, while something else is going on. */
    boolean begins() {
        if (busy) {
            return false;
        }
        is(true, NOTHING);
        return true;
    }

    /** @param sentence what it says, in the language of the moment */
    void says(Function<Texts, String> sentence) {
        is(busy, texts -> new Notice(Tone.ACCENT, sentence.apply(texts)));
    }

    void done() {
        is(false, NOTHING);
    }

    void refused(Refusal refusal) {
        done();
        dialogs.refused(refusal);
    }

    boolean isBusy() {
        return busy;
    }

    Notice notice(Texts texts) {
        return notice.apply(texts);
    }

    private void is(boolean nowBusy, Function<Texts, Notice> nowSaid) {
        busy = nowBusy;
        notice = nowSaid;
        told.run();
    }
}
