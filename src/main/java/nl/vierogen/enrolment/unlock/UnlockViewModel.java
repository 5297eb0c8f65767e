package nl.vierogen.enrolment.unlock;

import java.util.function.Consumer;
import nl.vierogen.enrolment.OwnKeys;
import nl.vierogen.enrolment.Unlocked;
import nl.vierogen.enrolment.part.Asking;
import nl.vierogen.enrolment.part.TypedPassphrase;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;

/**
 * Opening the keys of this laptop.
 *
 * @param <K> keys that are open
 */
public final class UnlockViewModel<K extends Unlocked> {
    private final OwnKeys<K> keys;
    private final Texts texts;
    private final Consumer<K> unlocked;
    private final Runnable practise;
    private final Asking asking;
    private final TypedPassphrase passphrase = new TypedPassphrase();

    /** @param practise what the way to practice leads to */
    public UnlockViewModel(OwnKeys<K> keys, Tasks tasks, Texts texts, Consumer<K> unlocked, Runnable practise) {
        this.keys = keys;
        this.texts = texts;
        this.unlocked = unlocked;
        this.practise = practise;
        this.asking = new Asking(tasks, texts);
    }

    /** Tries the passphrase. */
    void unlock() {
        if (passphrase.length() == 0) {
            asking.object(texts.get("enrolment.unlock.empty"));
            return;
        }
        asking.ask(meanwhile(), passphrase.work(keys::unlock), unlocked);
        passphrase.clear();
    }

    void practise() {
        passphrase.clear();
        practise.run();
    }

    String meanwhile() {
        return texts.get("enrolment.unlock.working");
    }

    TypedPassphrase passphrase() {
        return passphrase;
    }

    /** What is said of it. */
    public Asking asking() {
        return asking;
    }
}
