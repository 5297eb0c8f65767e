package nl.vierogen.conditions.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.conditions.sign.BureauHint.Kind;
import nl.vierogen.conditions.sign.BureauHint;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.SlotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TracesCheckTest {
    private static final SlotId SLOT = new SlotId("case1-hc");

    @ParameterizedTest
    @CsvSource({"EDITED_WITH, Adobe Photoshop, l/edited-with/case1-hc/adobe-photoshop",
            "ORIENTATION, 6, l/orientation/case1-hc/6", "UNREADABLE, '', l/unreadable/case1-hc",
            "CHANGED_ON, 2026-10-13, l/changed-on/case1-hc/2026-10-13",
            "TAKEN_ON, 2026-10-11, i/taken-on/case1-hc/2026-10-11"})
    void aTraceInTheFileIsAHint(Kind kind, String detail, String id) {
        Sign sign = Sample.biometrie().hint("case1-hc", kind, detail).only();
        assertThat(sign.id()).isEqualTo(id);
        assertThat(sign.isHint()).isTrue();
        assertThat(sign.slots()).containsExactly(SLOT);
    }

    @ParameterizedTest
    @CsvSource({"TAKEN_ON, 2026-10-12", "CHANGED_ON, 2026-10-12", "TAKEN_ON, unknown"})
    void aDayThatAgreesOrIsNoneSaysNothing(Kind kind, String detail) {
        assertThat(Sample.biometrie().hint("case1-hc", kind, detail).ids()).isEmpty();
    }

    @Test
    void theDayInTheFileIsHeldAgainstTheDayInTheLogbook() {
        LocalDate taken = LocalDate.of(2026, 3, 1);
        assertThat(Sample.biometrie().hint("case1-hc", Kind.TAKEN_ON, "2026-03-01").only().evidence().getFirst())
                .isEqualTo(new Evidence.TakenOnOtherDay(SLOT, taken, Optional.of(Sample.EXAMINED)));
        assertThat(Sample.biometrie().on("case1", Optional.empty()).hint("case1-hc", Kind.TAKEN_ON, "2026-03-01")
                .signs()).extracting(sign -> sign.evidence().getFirst())
                .contains(new Evidence.TakenOnOtherDay(SLOT, taken, Optional.empty()));
    }

    @Test
    void theSameTraceTwiceIsOneSign() {
        assertThat(Sample.biometrie().hint("case1-hc", Kind.ORIENTATION, "6").hint("case1-hc", Kind.ORIENTATION, "6")
                .ids()).hasSize(1);
    }

    @Test
    void aTraceOfAnImageThatIsNotAssessedSaysNothing() {
        Sample sample = Sample.biometrie().hint("case1-hc", Kind.EDITED_WITH, "GIMP").remade(null,
                List.of(Sample.kept("case1-hc", null, "26w+0d"), Sample.kept("case3-hc", null, "32w+1d"),
                        Sample.kept("case4-hc", null, "37w+0d")),
                "case2-hc");
        assertThat(sample.ids()).isEmpty();
    }

    @Test
    void sizesThatDifferWithinAnExaminationAreAHint() {
        Sign sign = Sample.biometrie().size("case2-ac", 900, 700).only();
        assertThat(sign.id()).isEqualTo("l/sizes/case2.1");
        assertThat(sign.isHint()).isTrue();
        assertThat(sign.evidence().getFirst()).isEqualTo(new Evidence.SizesDiffer(new CaseId("case2"),
                Map.of(new SlotId("case2-hc"), "1024 × 768", new SlotId("case2-ac"), "900 × 700",
                        new SlotId("case2-fl"), "1024 × 768")));
    }

    @Test
    void casesMayDifferInSize() {
        assertThat(Sample.termijn().size("crl2", 900, 700).ids()).isEmpty();
    }

    @Test
    void everyKindOfThePackageIsKnownHere() {
        assertThat(Kind.values()).extracting(Kind::name).containsExactlyInAnyOrder(
                Arrays.stream(nl.vierogen.exchange.jpeg.Sign.Kind.values()).map(Enum::name)
                        .toArray(String[]::new));
    }

    @Test
    void aDetailIsNoFreeText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BureauHint(SLOT, Kind.EDITED_WITH, "Janssen, A.\n"));
    }
}
