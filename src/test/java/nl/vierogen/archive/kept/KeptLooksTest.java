package nl.vierogen.archive.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import nl.vierogen.conditions.picture.PictureHash;
import nl.vierogen.conditions.picture.Print;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;

class KeptLooksTest {
    private static final Print GREY = print(1, "0f".repeat(32));
    private static final Print WHITE = print(2, "a5".repeat(32));

    @Test
    void whatIsKeptIsReadAgain() throws Refusal {
        byte[] kept = new KeptLooks(List.of(GREY, WHITE)).kept();

        assertThat(kept).hasSize(128);
        assertThat(KeptLooks.read(kept).prints()).containsExactly(GREY, WHITE);
    }

    @Test
    void whatCannotBeDecodedIsNotKept() throws Refusal {
        Print none = new Print(GREY.sha256(), Optional.empty());

        assertThat(KeptLooks.read(new KeptLooks(List.of(none, WHITE)).kept()).prints()).containsExactly(WHITE);
    }

    @Test
    void halfAnImageIsRefused() {
        assertThatThrownBy(() -> KeptLooks.read(new byte[96])).isInstanceOf(Refusal.class)
                .extracting(refusal -> ((Refusal) refusal).problem()).isEqualTo(Problem.JOURNAL_TAMPERED);
    }

    private static Print print(int content, String hash) {
        return new Print(Sha256.of(new byte[]{(byte) content}), new PictureHash(hash));
    }
}
