package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletionException;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;

class NotStartedTest {
    @Test
    void aScreenThatCannotBeReachedIsSaid() {
        assertThat(NotStarted.withoutWindow(new UnsupportedOperationException("Unable to open DISPLAY")).problem())
                .isEqualTo(Problem.DISPLAY_UNREACHABLE);
        assertThat(NotStarted.withoutWindow(new UnsatisfiedLinkError()).problem()).isEqualTo(Problem.LIBRARY_MISSING);
    }

    @Test
    void aLibraryOrClassThatIsNotThereIsAMissingLibrary() {
        assertThat(NotStarted.because(new UnsatisfiedLinkError()).problem()).isEqualTo(Problem.LIBRARY_MISSING);
        assertThat(NotStarted.because(new NoClassDefFoundError()).problem()).isEqualTo(Problem.LIBRARY_MISSING);
    }

    @Test
    void whatFailedBesideTheMainThreadIsJudgedByItsCause() {
        assertThat(NotStarted.because(new CompletionException(new UnsatisfiedLinkError())).problem())
                .isEqualTo(Problem.LIBRARY_MISSING);
    }

    @Test
    void aRefusalStaysWhatItIsAndAnythingElseIsUnexpected() {
        Refusal refusal = new Refusal(Problem.WORKSPACE_IN_USE);

        assertThat(NotStarted.because(refusal)).isSameAs(refusal);
        assertThat(NotStarted.because(new IllegalStateException()).problem()).isEqualTo(Problem.UNEXPECTED);
    }
}
