package nl.vierogen.enrolment.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicReference;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.Tasks;
import org.junit.jupiter.api.Test;

class TypedPassphraseTest {
    private final TypedPassphrase typed = new TypedPassphrase();
    private final AtomicReference<char[]> given = new AtomicReference<>(new char[0]);

    @Test
    void theCharactersAreGoneWhenTheWorkIsDone() throws Refusal {
        typed.textProperty().set("vier ogen zien");
        Tasks.Work<String> work = typed.work(secret -> {
            given.set(secret);
            return new String(secret);
        });
        typed.clear();
        assertThat(work.run()).isEqualTo("vier ogen zien");
        assertThat(given.get()).containsOnly(' ').hasSize(14);
    }

    @Test
    void theyAreGoneWhenTheWorkIsRefusedToo() {
        typed.textProperty().set("vier ogen zien");
        Tasks.Work<String> work = typed.work(secret -> {
            given.set(secret);
            throw new Refusal(Problem.PASSPHRASE_WRONG);
        });
        assertThatThrownBy(work::run).hasToString("PASSPHRASE_WRONG");
        assertThat(given.get()).containsOnly(' ').hasSize(14);
    }

    @Test
    void aCharacterOutsideTheFirstPlaneCountsOnce() {
        typed.textProperty().set("👁👁👁👁");
        assertThat(typed.length()).isEqualTo(4);
    }
}
