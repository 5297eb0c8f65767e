package nl.vierogen.exchange.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that once went wrong, the sound files, and a few changes of them: the short form of {@link Fuzzing}. */
class RegressionsTest {
    private static final int CHANGES = 20;

    @ParameterizedTest
    @EnumSource
    void nothingButRefusalsComesOut(Reader reader) {
        Target target = reader.target();
        Random random = new Random(reader.ordinal());
        for (byte[] input : reader.inputs(target)) {
            assertThatCode(() -> Reader.tryOn(target, input)).doesNotThrowAnyException();
            for (int i = 0; i < CHANGES; i++) {
                byte[] changed = changed(input, random);
                assertThatCode(() -> Reader.tryOn(target, changed)).as("change %d", i).doesNotThrowAnyException();
            }
        }
    }

    /** Else all that is tried is tried on a closed door. */
    @ParameterizedTest
    @EnumSource
    void everySeedGetsThroughOneReadingAtLeast(Reader reader) {
        Target target = reader.target();
        assertThat(target.seeds()).isNotEmpty();
        for (int i = 0; i < target.seeds().size(); i++) {
            assertThat(outcomes(target, target.seeds().get(i))).as("seed %d", i).contains("read");
        }
    }

    private static List<String> outcomes(Target target, byte[] seed) {
        return target.readings().stream().map(reading -> Reader.outcome(reading, seed)).toList();
    }

    private static byte[] changed(byte[] input, Random random) {
        int place = random.nextInt(input.length + 1);
        if (random.nextInt(4) == 0 || place == input.length) {
            return Arrays.copyOf(input, place);
        }
        byte[] changed = input.clone();
        changed[place] = (byte) random.nextInt(256);
        return changed;
    }
}
