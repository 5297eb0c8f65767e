package nl.vierogen.conditions.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.practice.image.Subject;
import nl.vierogen.soak.BesideTheScreen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@BesideTheScreen
class PictureHashTest {
    private static final List<Long> SEEDS = List.of(1L, 2L, 3L);

    @ParameterizedTest
    @EnumSource
    void aCopyIsNearlyTheSame(Subject subject) {
        Drawn drawn = Drawn.of(subject, 4);
        PictureHash hash = drawn.hash();
        for (Drawn copy : List.of(drawn.compressed(0.85f), drawn.compressed(0.6f), drawn.compressed(0.3f),
                drawn.scaled(0.75),
                drawn.scaled(0.5), drawn.scaled(1.3), drawn.lit(1.15, 0), drawn.lit(1, 12), drawn.lit(0.9, -8),
                drawn.withBarOverName())) {
            assertThat(hash.isNearly(copy.hash())).as("%s: %d", subject, hash.distance(copy.hash())).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherExaminationOfTheSameStructureIsAnotherPicture(Subject subject) {
        List<PictureHash> hashes = SEEDS.stream().map(seed -> Drawn.of(subject, seed).hash()).toList();
        for (PictureHash one : hashes) {
            for (PictureHash other : hashes) {
                assertThat(one.isNearly(other)).as("%s: %d", subject, one.distance(other)).isEqualTo(one == other);
            }
        }
    }

    @Test
    void anotherStructureIsAnotherPicture() {
        List<PictureHash> hashes = Stream.of(Subject.values()).map(subject -> Drawn.of(subject, 1).hash()).toList();
        for (PictureHash one : hashes) {
            for (PictureHash other : hashes) {
                assertThat(one.isNearly(other)).as("%d", one.distance(other)).isEqualTo(one == other);
            }
        }
    }

    @Test
    void aCopySharesBandsWithOneSeenBeforeAndAnotherExaminationDoesNot() {
        Drawn drawn = Drawn.of(Subject.HEAD, 1);
        Set<Sha256> known = Set.copyOf(drawn.hash().seenElements());
        assertThat(PictureHash.isNearly(drawn.compressed(0.6f).hash().seenElements(), known)).isTrue();
        assertThat(PictureHash.isNearly(drawn.scaled(0.75).hash().seenElements(), known)).isTrue();
        assertThat(PictureHash.isNearly(Drawn.of(Subject.HEAD, 2).hash().seenElements(), known)).isFalse();
    }

    @Test
    void fourKnownBandsOfEightAreEnoughAndThreeAreNot() {
        List<Sha256> elements = new PictureHash("0123456789abcdef".repeat(4)).seenElements();
        assertThat(elements).hasSize(8).doesNotHaveDuplicates();
        assertThat(PictureHash.isNearly(elements, elements.subList(0, 4))).isTrue();
        assertThat(PictureHash.isNearly(elements, elements.subList(0, 3))).isFalse();
    }

    @Test
    void theSameBitsInAnotherBandAreAnotherElement() {
        assertThat(new PictureHash("00000001" + "0".repeat(56)).seenElements())
                .doesNotContain(new PictureHash("0".repeat(56) + "00000001").seenElements().getLast());
    }

    @Test
    void bandsAreTheBitsInOrder() {
        assertThat(new PictureHash("00000001" + "ffffffff" + "0".repeat(48)).bands()).containsExactly(1, -1, 0, 0, 0,
                0, 0, 0);
    }

    @Test
    void theDistanceCountsBits() {
        PictureHash none = new PictureHash("0".repeat(64));
        assertThat(none.distance(new PictureHash("f".repeat(64)))).isEqualTo(PictureHash.BITS);
        assertThat(none.isNearly(new PictureHash("fffff" + "0".repeat(59)))).isTrue();
        assertThat(none.isNearly(new PictureHash("fffff1" + "0".repeat(58)))).isFalse();
    }

    @Test
    void aPictureOfOneGreyHasNoBits() {
        assertThat(PictureHash.of(640, 480, (_, _) -> 127).hex()).isEqualTo("0".repeat(64));
        assertThat(PictureHash.of(1, 1, (_, _) -> 255).hex()).isEqualTo("0".repeat(64));
    }

    @Test
    void aHashIsSixtyFourHexadecimalDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureHash("F".repeat(64)));
        assertThatIllegalArgumentException().isThrownBy(() -> new PictureHash("0"));
    }
}
