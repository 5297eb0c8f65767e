package nl.vierogen.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.vierogen.logbook.SlotId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What each value may be, at its limits. */
class ValuesTest {
    private static final LocalizedText TEXT = new LocalizedText("tekst", "text");
    private static final CriterionId PLANE = new CriterionId("plane");
    private static final SlotId SLOT = new SlotId("case1-hc");

    private static Criterion criterion(String weight, int levels) {
        return new Criterion(PLANE, TEXT, new BigDecimal(weight), Collections.nCopies(levels, TEXT),
                List.of());
    }

    @Test
    void aTextHasBothLanguagesAndIsDutchForWhoeverDoesNotAskForEnglish() {
        assertThat(TEXT.in(Locale.UK)).isEqualTo("text");
        assertThat(TEXT.in(Locale.of("nl", "NL"))).isEqualTo("tekst");
        assertThat(TEXT.in(Locale.FRENCH)).isEqualTo("tekst");
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText(" ", "text"));
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalizedText("tekst", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Plane", "1plane", "plane-", "-plane", "plane--x", "a-b-c-d", "plane!",
            "abcdefghijklmnopq"})
    void anotherFormIsNoIdOfACriterionOrAStructure(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> new CriterionId(id));
        assertThatIllegalArgumentException().isThrownBy(() -> new StructureId(id));
    }

    @Test
    void aWeightIsAboveNothingAndAtMostTenWithFourDecimals() {
        assertThatCode(() -> criterion("10", 3)).doesNotThrowAnyException();
        assertThatCode(() -> criterion("0.0001", 3)).doesNotThrowAnyException();
        for (String weight : List.of("0", "-1", "10.0001", "0.00001")) {
            assertThatIllegalArgumentException().as(weight).isThrownBy(() -> criterion(weight, 3));
        }
    }

    @Test
    void aCriterionSaysWhatEachOfThreePointsMeans() {
        assertThatIllegalArgumentException().isThrownBy(() -> criterion("1", 2));
        assertThatIllegalArgumentException().isThrownBy(() -> criterion("1", 4));
    }

    @Test
    void pointsAreNothingOneOrTwoEverywhere() {
        for (int points : new int[]{-1, 3}) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Change(SLOT, PLANE, points, "Daarom."));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new StructuralErrorRule(new StructureId("hc"), PLANE, points, 2, false));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new ScoreSheet(Map.of(SLOT, Map.of(PLANE, points))));
        }
        assertThatCode(() -> new Change(SLOT, PLANE, 0, "Daarom.")).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StructuralErrorRule(new StructureId("hc"), PLANE, 0, 0, false));
    }

    /** Procedure 2026, 2.o: points alone decide a retake of only some images, unless the form says otherwise. */
    @Test
    void aRetakeOfSomeImagesHasOnlyTheStructuralErrorsItsFormNames() {
        ScoreForm form = Forms.BIOMETRIE;
        ScoreForm named = new ScoreForm(1, form.id(), form.version(), form.kind(), form.title(), form.about(),
                form.passPercentage(), form.rounding(), form.structures(), form.slots(), form.structuralErrors()
                        .stream().map(rule -> new StructuralErrorRule(rule.structure(), rule.criterion(),
                                rule.points(), 1, true))
                        .toList(),
                form.composition(), form.examples());
        ScoreSheet sheet = ScoreSheet.EMPTY.with(SLOT, PLANE, 0);

        assertThat(Tally.of(Counting.only(form, Set.of(SLOT)), sheet).structuralErrors()).isEmpty();
        assertThat(Tally.of(Counting.only(named, Set.of(SLOT)), sheet).structuralErrors()).singleElement()
                .extracting(row -> row.rule().structure().value()).isEqualTo("hc");
    }

    @Test
    void anErrorIsImminentWhileOneMoreImageIsOpen() {
        StructuralErrorRule rule = new StructuralErrorRule(new StructureId("hc"), PLANE, 0, 2, false);
        var zero = new StructureRow.Cell(SLOT, OptionalInt.of(0));
        var two = new StructureRow.Cell(new SlotId("case2-hc"), OptionalInt.of(2));
        var open = new StructureRow.Cell(new SlotId("case3-hc"), OptionalInt.empty());

        assertThat(new StructureRow(rule, List.of(zero, open)).isImminent()).isTrue();
        assertThat(new StructureRow(rule, List.of(zero, two)).isImminent()).isFalse();
        assertThat(new StructureRow(rule, List.of(two, open)).isImminent()).isFalse();
    }
}
