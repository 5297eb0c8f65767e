package nl.vierogen.enrolment.join;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.vierogen.enrolment.OwnKeys;
import nl.vierogen.enrolment.Unlocked;
import nl.vierogen.enrolment.part.Asking;
import nl.vierogen.enrolment.part.Passphrases;
import nl.vierogen.enrolment.part.TypedPassphrase;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.ui.Tasks;

/**
 * The first two steps: the code the Bureau gave, and the passphrase of the new keys.
 *
 * @param <K> keys that are open
 */
public final class NewKeysViewModel<K extends Unlocked> {
    private final OwnKeys<K> keys;
    private final Texts texts;
    private final Consumer<K> made;
    private final Asking asking;
    private final StringProperty code = new SimpleStringProperty("");
    private final TypedPassphrase passphrase = new TypedPassphrase();
    private final TypedPassphrase again = new TypedPassphrase();

    public NewKeysViewModel(OwnKeys<K> keys, Tasks tasks, Texts texts, Consumer<K> made) {
        this.keys = keys;
        this.texts = texts;
        this.made = made;
        this.asking = new Asking(tasks, texts);
    }

    /** The code, when it looks like one; else it says what one looks like. */
    public Optional<String> person() {
        String typed = code.get().strip().toUpperCase(Locale.ROOT);
        try {
            return Optional.of(new PersonCode(typed).value());
        } catch (IllegalArgumentException none) {
            asking.object(texts.sentence(new Refusal(Problem.PERSON_CODE_INVALID, typed)));
            return Optional.empty();
        }
    }

    /** Makes the keys. */
    void make() {
        String objection = Passphrases.objection(passphrase, again, texts);
        if (!objection.isEmpty()) {
            asking.object(objection);
            return;
        }
        person().ifPresent(person -> {
            asking.ask(meanwhile(), passphrase.work(secret -> keys.create(person, secret)), made);
            passphrase.clear();
            again.clear();
        });
    }

    /** How many characters are still missing, in words; empty when it is long enough. */
    String missing(int length) {
        return length >= Passphrases.LEAST ? texts.get("enrolment.passphrase.enough")
                : texts.get("enrolment.passphrase.missing", Passphrases.LEAST - length);
    }

    String meanwhile() {
        return texts.get("enrolment.passphrase.working");
    }

    /** As a person types it. */
    public StringProperty codeProperty() {
        return code;
    }

    TypedPassphrase passphrase() {
        return passphrase;
    }

    TypedPassphrase again() {
        return again;
    }

    /** What is said of it. */
    public Asking asking() {
        return asking;
    }
}
