package nl.vierogen.enrolment.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.Tasks;
import org.junit.jupiter.api.Test;

class SecretWorkTest {
    private final char[] old = "vier ogen zien meer".toCharArray();
    private final char[] other = "nu met andere woorden".toCharArray();
    private final List<String> used = new ArrayList<>();

    @Test
    void everythingIsWipedOnceItIsDone() throws Refusal {
        SecretWork<Boolean> work = with(() -> used.add(String.valueOf(old) + "/" + String.valueOf(other)));
        work.run();
        assertThat(used).containsExactly("vier ogen zien meer/nu met andere woorden");
        assertWiped();
    }

    @Test
    void everythingIsWipedWhenItIsRefusedOrFails() {
        assertThatThrownBy(() -> with(() -> {
            throw new Refusal(Problem.PASSPHRASE_WRONG);
        }).run()).hasToString("PASSPHRASE_WRONG");
        assertWiped();
    }

    @Test
    void whatIsDroppedIsWipedAndNeverWorksWithWipedCharacters() {
        SecretWork<Boolean> work = with(() -> used.add("ran"));
        work.dropped();
        assertWiped();
        assertThatThrownBy(work::run).isInstanceOf(IllegalStateException.class);
        assertThat(used).isEmpty();
    }

    private <T> SecretWork<T> with(Tasks.Work<T> work) {
        return new SecretWork<>(work, List.of(old, other));
    }

    private void assertWiped() {
        assertThat(String.valueOf(old)).isBlank();
        assertThat(String.valueOf(other)).isBlank();
    }
}
