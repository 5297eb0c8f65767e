package nl.vierogen.inbox;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.Dialogs;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tone;

/** What the inbox is doing: one thing at a time, and it says which. */
final class Occupation {
    private final Dialogs dialogs;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    Occupation(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /** Begins something; false, and nothing begins, while something else is going on. */
    boolean begins() {
        if (busy.get()) {
            return false;
        }
        busy.set(true);
        return true;
    }

    void says(String sentence) {
        notice.set(new Notice(Tone.ACCENT, sentence));
    }

    void done() {
        busy.set(false);
        notice.set(Notice.NONE);
    }

    void refused(Refusal refusal) {
        done();
        dialogs.refused(refusal);
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
