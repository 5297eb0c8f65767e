package nl.vierogen.exchange.pack.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;

class PseudonymsTest {
    @Test
    void theOneNumberThatIsLeftIsDrawn() throws Refusal {
        for (int left : new int[]{0, 42, 9_999}) {
            Pseudonyms pseudonyms = allBut(left);
            assertThat(pseudonyms.draw(2026, new Random(1))).isEqualTo("SO2026-%04d".formatted(left));
        }
    }

    @Test
    void whenNoneIsLeftThatIsSaidAndTheNextYearHasThemAll() throws Refusal {
        Pseudonyms pseudonyms = allBut(-1);
        assertThatThrownBy(() -> pseudonyms.draw(2026, new Random(1))).hasToString("PACK_NUMBERS_GONE [2026]");
        assertThat(pseudonyms.draw(2027, new Random(1))).matches("SO2027-[0-9]{4}");
    }

    @Test
    void aDrawnNumberIsNeverOneThatWasUsed() throws Refusal {
        Set<String> taken = IntStream.range(0, 9_990).mapToObj("SO2026-%04d"::formatted).collect(Collectors.toSet());
        Random random = new Random(1);
        for (int i = 0; i < 100; i++) {
            assertThat(new Pseudonyms(taken).draw(2026, random)).matches("SO2026-999[0-9]");
        }
    }

    @Test
    void aChosenNumberMustBeNew() throws Refusal {
        Pseudonyms pseudonyms = new Pseudonyms(Set.of("LB-1", "SO2026-0001"));
        assertThat(pseudonyms.require("LB-2")).isEqualTo("LB-2");
        assertThatThrownBy(() -> pseudonyms.require("SO2026-0001")).hasToString("PACK_NUMBER_KNOWN [SO2026-0001]");
    }

    private static Pseudonyms allBut(int left) {
        return new Pseudonyms(IntStream.range(0, 10_000).filter(n -> n != left)
                .mapToObj("SO2026-%04d"::formatted).collect(Collectors.toSet()));
    }
}
