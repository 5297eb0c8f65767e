package nl.vierogen.conditions.sign;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierogen.conditions.picture.Likeness;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.Route;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Forms;
import nl.vierogen.scoring.LocalizedText;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.texts.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SignTextTest {
    private static final CaseId CASE = new CaseId("case1");
    private static final SlotId HC = new SlotId("case1-hc");
    private static final SlotId FL = new SlotId("case2-fl");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final LocalDate LATER = LocalDate.of(2026, 12, 3);
    private static final LocalizedText RULE = new LocalizedText("Ten minste twee casussen.", "At least two cases.");
    private static final CaseData DATA = new CaseData(CASE,
            List.of(new CaseData.Examined(Optional.of(Route.TV), Optional.of(new GestationalAge(8, 3)))));

    static Stream<Evidence> everyEvidence() {
        return Stream.concat(Stream.of(new Evidence.TooOld(CASE, DAY, LATER, LocalDate.of(2026, 9, 3)),
                new Evidence.MadeBefore(CASE, DAY, LATER), new Evidence.Future(CASE, LATER, DAY),
                new Evidence.Undated(CASE), new Evidence.SeveralExaminations(CASE, 2, List.of(DAY, LATER)),
                new Evidence.SeveralExaminations(CASE, 2, List.of()), new Evidence.BmiMissing(CASE),
                new Evidence.AgeMissing(CASE, List.of()), new Evidence.AgeMissing(CASE, List.of(RULE)),
                new Evidence.Unchecked(RULE, List.of(CASE)), new Evidence.TooFew(RULE, 1, 2, List.of(DATA)),
                new Evidence.TooMany(RULE, 3, 2, List.of(DATA, new CaseData(CASE, List.of()))),
                new Evidence.OutsideWindow(RULE, DATA),
                new Evidence.TakenOnOtherDay(HC, DAY, Optional.of(LATER)),
                new Evidence.TakenOnOtherDay(HC, DAY, Optional.empty()),
                new Evidence.SizesDiffer(CASE, Map.of(HC, "1024 × 768", FL, "900 × 700"))),
                Stream.concat(Stream.of(Likeness.values()).flatMap(SignTextTest::alike),
                        Stream.of(BureauHint.Kind.values())
                                .map(kind -> new Evidence.Worked(HC, new BureauHint(HC, kind, "2026-03-01")))));
    }

    private static Stream<Evidence> alike(Likeness likeness) {
        return Stream.of(new Evidence.InTwoSlots(FL, HC, likeness), new Evidence.SeenElsewhere(HC, likeness),
                new Evidence.NotRemade(HC, HC, likeness));
    }

    @ParameterizedTest
    @MethodSource("everyEvidence")
    void everyEvidenceIsASentenceInBothLanguages(Evidence evidence) {
        String dutch = nl(evidence);
        String english = in(Locale.ENGLISH, evidence);
        assertThat(dutch).endsWith(".").doesNotContain("{", "Optional", "..").isNotEqualTo(english);
        assertThat(english).endsWith(".").doesNotContain("{", "Optional", "..");
    }

    @ParameterizedTest
    @MethodSource("everyEvidence")
    void aHintSaysWhyItMayBeInnocent(Evidence evidence) {
        boolean excuses = Stream.of("hoeft dat niet te zijn", "hoeft niets te betekenen", "kan van het exporteren",
                "klok kan verkeerd staan").anyMatch(nl(evidence)::contains);
        assertThat(excuses).isEqualTo(evidence.isHint());
    }

    @Test
    void everyKindOfEvidenceIsTestedHere() {
        Set<Class<?>> tested = everyEvidence().map(Object::getClass).collect(Collectors.toSet());
        assertThat(tested).containsExactlyInAnyOrder(Evidence.class.getPermittedSubclasses());
    }

    @Test
    void anEditedFileIsExcusedByTheBlackBarThatIsAllowed() {
        assertThat(nl(new Evidence.Worked(HC, new BureauHint(HC, BureauHint.Kind.EDITED_WITH, "GIMP"))))
                .contains("Casus 1 · HC", "GIMP", "een zwarte balk over een naam mag");
    }

    @Test
    void datesAgesAndLimitsStandInTheSentence() {
        assertThat(nl(new Evidence.TooOld(CASE, DAY, LATER, LocalDate.of(2026, 9, 3)))).isEqualTo(
                "Casus 1: onderzocht op 1 maart en ingeleverd op 3 december. Een beeld mag dan hooguit drie maanden oud"
                        + " zijn, dus van 3 september of later.");
        assertThat(nl(new Evidence.OutsideWindow(RULE, DATA)))
                .isEqualTo("Ten minste twee casussen. Buiten dit venster: Casus 1 (8w+3d, transvaginaal).");
        assertThat(nl(new Evidence.TooFew(RULE, 1, 2, List.of(DATA)))).isEqualTo(
                "Ten minste twee casussen. Geteld: 1; gevraagd: ten minste 2. Opgegeven: Casus 1 (8w+3d, transvaginaal).");
    }

    @Test
    void aCaseOfOneImageIsCalledByItsImage() {
        Sign sign = Sign.of("g/bmi/crl2.1", List.of(), Consequence.NOTE, new Evidence.BmiMissing(new CaseId("crl2")));
        assertThat(text(Locale.of("nl"), Forms.TERMIJN).sentences(sign)).startsWith("CRL 2: ");
    }

    private static String nl(Evidence evidence) {
        return in(Locale.of("nl"), evidence);
    }

    private static String in(Locale locale, Evidence evidence) {
        Sign sign = Sign.of(evidence.condition() + "/test", List.of(), Consequence.NOTE, evidence);
        assertThat(sign.isHint()).isEqualTo(evidence.isHint());
        return text(locale, Forms.BIOMETRIE).sentences(sign);
    }

    private static SignText text(Locale locale, ScoreForm form) {
        return new SignText(Texts.in(locale), form, DateTimeFormatter.ofPattern("d MMMM", locale)::format);
    }
}
