package nl.vierogen.enrolment.key;

import nl.vierogen.enrolment.OwnKeys;
import nl.vierogen.enrolment.part.Asking;
import nl.vierogen.enrolment.part.Passphrases;
import nl.vierogen.enrolment.part.TypedPassphrase;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;

/** Another passphrase for the same keys. */
public final class ChangeViewModel {
    private final OwnKeys<?> keys;
    private final Texts texts;
    private final Runnable changed;
    private final Asking asking;
    private final TypedPassphrase old = new TypedPassphrase();
    private final TypedPassphrase passphrase = new TypedPassphrase();
    private final TypedPassphrase again = new TypedPassphrase();

    public ChangeViewModel(OwnKeys<?> keys, Tasks tasks, Texts texts, Runnable changed) {
        this.keys = keys;
        this.texts = texts;
        this.changed = changed;
        this.asking = new Asking(tasks, texts);
    }

    void change() {
        String objection = old.length() == 0 ? texts.get("enrolment.change.old-empty")
                : Passphrases.objection(passphrase, again, texts);
        if (!objection.isEmpty()) {
            asking.object(objection);
            return;
        }
        asking.ask(meanwhile(), old.work(passphrase, (before, after) -> {
            keys.changePassphrase(before, after);
            return keys;
        }), _ -> changed.run());
        old.clear();
        passphrase.clear();
        again.clear();
    }

    String meanwhile() {
        return texts.get("enrolment.change.working");
    }

    TypedPassphrase old() {
        return old;
    }

    TypedPassphrase passphrase() {
        return passphrase;
    }

    TypedPassphrase again() {
        return again;
    }

    Asking asking() {
        return asking;
    }
}
