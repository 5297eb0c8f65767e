package nl.vierogen.conditions.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.vierogen.conditions.picture.Likeness;
import nl.vierogen.conditions.picture.PictureHash;
import nl.vierogen.conditions.picture.Print;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.logbook.Route;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Consequence;
import org.junit.jupiter.api.Test;

class PicturesCheckTest {
    private static final SlotId CRL1 = new SlotId("crl1");
    private static final SlotId CRL2 = new SlotId("crl2");
    private static final SlotId CRL4 = new SlotId("crl4");

    @Test
    void theSameImageInTwoSlotsIsNotComplete() {
        assertThat(Sample.termijn().print("crl1", print(1, '0')).print("crl2", print(1, '0'))
                .print("crl3", print(3, 'f')).only()).satisfies(sign -> {
                    assertThat(sign.id()).isEqualTo("j/twice/crl1+crl2");
                    assertThat(sign.consequence()).isEqualTo(Consequence.RETURN);
                    assertThat(sign.slots()).isEqualTo(Sample.slots("crl1", "crl2"));
                    assertThat(sign.evidence().getFirst())
                            .isEqualTo(new Evidence.InTwoSlots(CRL2, CRL1, Likeness.EQUAL));
                });
    }

    @Test
    void almostTheSameImageInTwoSlotsIsSaidToBeAlmostTheSame() {
        assertThat(Sample.termijn().print("crl1", print(1, '0')).print("crl2", nearly(2)).only().evidence().getFirst())
                .isEqualTo(new Evidence.InTwoSlots(CRL2, CRL1, Likeness.NEARLY));
    }

    @Test
    void threeTimesTheSameImageIsTwoSigns() {
        assertThat(Sample.termijn().print("crl1", print(1, '0')).print("crl2", print(1, '0'))
                .print("crl3", print(1, '0')).ids()).containsExactly("j/twice/crl1+crl2", "j/twice/crl1+crl3");
    }

    @Test
    void theSameBytesAreNamedBeforeALikeness() {
        assertThat(Sample.termijn().print("crl1", print(1, '0')).print("crl2", nearly(2)).print("crl3", nearly(2))
                .ids()).containsExactly("j/twice/crl1+crl2", "j/twice/crl2+crl3");
    }

    @Test
    void anImageFromAnotherLogbookIsNotHersAlone() {
        assertThat(Sample.termijn().seen("crl2", Likeness.EQUAL).only()).satisfies(sign -> {
            assertThat(sign.id()).isEqualTo("h/seen/crl2");
            assertThat(sign.consequence()).isEqualTo(Consequence.REJECT);
            assertThat(sign.evidence().getFirst()).isEqualTo(new Evidence.SeenElsewhere(CRL2, Likeness.EQUAL));
        });
    }

    @Test
    void aRemadeImageEqualToItsOldOneWasNotMadeAgain() {
        assertThat(retake().print("crl4", print(1, '0')).oldPrint("crl4", print(1, '0')).only()).satisfies(sign -> {
            assertThat(sign.id()).isEqualTo("i/same/crl4+crl4");
            assertThat(sign.consequence()).isEqualTo(Consequence.REJECT);
            assertThat(sign.slots()).isEqualTo(Sample.slots("crl4"));
            assertThat(sign.evidence().getFirst()).isEqualTo(new Evidence.NotRemade(CRL4, CRL4, Likeness.EQUAL));
        });
        assertThat(retake().print("crl4", print(1, '0')).oldPrint("crl4", nearly(2)).only().evidence().getFirst())
                .isEqualTo(new Evidence.NotRemade(CRL4, CRL4, Likeness.NEARLY));
        assertThat(retake().print("crl4", print(1, '0')).oldPrint("crl4", print(2, 'f')).ids()).isEmpty();
    }

    @Test
    void theOldImageOfAnotherSlotWasNotMadeAgainEither() {
        assertThat(retake().print("crl4", print(1, '0')).oldPrint("crl1", print(1, '0')).ids())
                .containsExactly("i/same/crl4+crl1");
    }

    @Test
    void theOldImagesOfARetakeWereSeenByNature() {
        assertThat(retake().seen("crl1", Likeness.EQUAL).ids()).isEmpty();
        assertThat(retake().print("crl4", print(1, '0')).oldPrint("crl4", print(1, '0')).seen("crl4", Likeness.EQUAL)
                .ids()).containsExactly("i/same/crl4+crl4");
        assertThat(retake().seen("crl4", Likeness.NEARLY).ids()).containsExactly("h/seen/crl4");
    }

    @Test
    void aNewImageMayLookLikeAKeptOneOnlyWhereThatOneIsShown() {
        assertThat(retake().print("crl4", print(1, '0')).print("crl1", print(1, '0')).ids()).isEmpty();
    }

    private static Sample retake() {
        return Sample.termijn().remade(LocalDate.of(2026, 9, 1),
                List.of(Sample.kept("crl1", Route.TA, "10w+0d"), Sample.kept("crl2", Route.TA, "11w+0d"),
                        Sample.kept("crl3", Route.TA, "12w+0d")),
                "crl4");
    }

    private static Print print(int number, char digit) {
        return new Print(Sha256.of(new byte[]{(byte) number}), new PictureHash(String.valueOf(digit).repeat(64)));
    }

    private static Print nearly(int number) {
        return new Print(Sha256.of(new byte[]{(byte) number}), new PictureHash("fffff" + "0".repeat(59)));
    }
}
