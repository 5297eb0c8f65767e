package nl.vierogen.enrolment.part;

import java.util.Arrays;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.Tasks;

/** A passphrase while it is typed. */
public final class TypedPassphrase {
    private final StringProperty text = new SimpleStringProperty("");

    /** What is done with it; the characters are gone afterwards. */
    @FunctionalInterface
    public interface Use<T> {
        T with(char[] passphrase) throws Refusal;
    }

    /** What a field shows. */
    public StringProperty textProperty() {
        return text;
    }

    /** How many characters it has, as a person counts them. */
    public int length() {
        return text.get().codePointCount(0, text.get().length());
    }

    /** Whether both are the same. */
    public boolean isSame(TypedPassphrase other) {
        return text.get().equals(other.text.get());
    }

    /** Work with the passphrase as it stands now; its characters are wiped when the work is done, well or not. */
    public <T> Tasks.Work<T> work(Use<T> use) {
        char[] passphrase = characters();
        return () -> {
            try {
                return use.with(passphrase);
            } finally {
                Arrays.fill(passphrase, ' ');
            }
        };
    }

    /** The characters as they stand now, to be wiped by the caller. */
    public char[] characters() {
        return text.get().toCharArray();
    }

    /** Empties the field. */
    public void clear() {
        text.set("");
    }
}
