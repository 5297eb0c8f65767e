package nl.vierogen.exchange.result;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.soak.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BesideTheScreen
class FlippedBitsTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyFlippedBitIsRefused(int signers) {
        byte[] file = Results.file(signers == 1 ? Results.retake() : Results.failedRetake());
        assertThat(isAccepted(file)).isTrue();
        List<Integer> bits = IntStream.range(0, file.length * 8).filter(Row.BITS_FLIPPED::takes).boxed().toList();
        assertThat(bits.parallelStream().filter(bit -> isAccepted(flipped(file, bit)))).isEmpty();
        Row.BITS_FLIPPED.done(bits.size());
    }

    @Test
    void everyTruncationIsRefused() {
        byte[] file = Results.file(Results.pass());
        List<Integer> accepted = IntStream.range(0, file.length)
                .filter(length -> isAccepted(Arrays.copyOf(file, length))).boxed().toList();
        assertThat(accepted).isEmpty();
    }

    private static boolean isAccepted(byte[] file) {
        try {
            Results.verify(file);
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }

    private static byte[] flipped(byte[] file, int bit) {
        byte[] copy = file.clone();
        copy[bit / 8] ^= (byte) (1 << bit % 8);
        return copy;
    }
}
