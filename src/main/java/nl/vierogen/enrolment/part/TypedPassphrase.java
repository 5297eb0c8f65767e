package nl.vierogen.enrolment.part;

import java.util.List;
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

    /** What is done with two of them; the characters are gone afterwards. */
    @FunctionalInterface
    public interface UseOfTwo<T> {
        T with(char[] first, char[] second) throws Refusal;
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

    /** Work with the passphrase as it stands now; its characters are wiped when the work is done, well or not, or dropped. */
    public <T> Tasks.Work<T> work(Use<T> use) {
        char[] passphrase = characters();
        return new SecretWork<>(() -> use.with(passphrase), List.of(passphrase));
    }

    /** The same with two of them: this one first. */
    public <T> Tasks.Work<T> work(TypedPassphrase other, UseOfTwo<T> use) {
        char[] first = characters();
        char[] second = other.characters();
        return new SecretWork<>(() -> use.with(first, second), List.of(first, second));
    }

    private char[] characters() {
        return text.get().toCharArray();
    }

    /** Empties the field. */
    public void clear() {
        text.set("");
    }
}
