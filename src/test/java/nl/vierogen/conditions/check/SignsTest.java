package nl.vierogen.conditions.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vierogen.conditions.facts.Facts;
import nl.vierogen.conditions.picture.Likeness;
import nl.vierogen.conditions.sign.BureauHint;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.procedure.Procedure;
import org.junit.jupiter.api.Test;

class SignsTest {
    @Test
    void aLogbookAsItShouldBeHasNoSign() {
        assertThat(Sample.termijn().ids()).isEmpty();
        assertThat(Sample.biometrie().ids()).isEmpty();
    }

    @Test
    void signsComeByLetterAndEachIdOnce() {
        List<Sign> signs = spoilt().signs();
        assertThat(signs).extracting(Sign::condition).isSorted().contains("e", "g", "h", "i", "l", "n");
        assertThat(signs).extracting(Sign::id).doesNotHaveDuplicates()
                .allMatch(id -> id.matches("[a-z0-9/+.-]{1,120}"));
    }

    @Test
    void aConditionAndItsImagesMakeOneSignWhateverItRestsOn() {
        List<Sign> signs = Signs.of(Sample.biometrie().withoutBmi("case1").age("case1", Optional.empty()).facts());
        assertThat(signs).singleElement().satisfies(sign -> {
            assertThat(sign.id()).isEqualTo("g/bmi/case1.1");
            assertThat(sign.evidence()).hasSize(2).first().isEqualTo(new Evidence.BmiMissing(new CaseId("case1")));
        });
        assertThat(Signs.of(spoilt().facts())).extracting(sign -> sign.condition() + sign.slots())
                .doesNotHaveDuplicates();
    }

    @Test
    void aHintBesideABreachIsNoHint() {
        Sign sign = Signs.of(Sample.termijn().on("crl3", LocalDate.of(2026, 1, 1))
                .hint("crl3", BureauHint.Kind.TAKEN_ON, "2026-01-02").facts()).getFirst();
        assertThat(sign.evidence()).extracting(Evidence::isHint).containsExactly(false, true);
        assertThat(sign.isHint()).isFalse();
    }

    @Test
    void theSameLogbookGivesTheSameSigns() {
        assertThat(spoilt().signs()).isEqualTo(spoilt().signs());
    }

    @Test
    void aConditionThisProcedureDoesNotKnowGivesNoSign() {
        Procedure known = ProcedureReader.newest();
        Procedure without = new Procedure(1, "2026",
                known.conditions().stream().filter(condition -> !condition.id().equals("g")).toList(),
                known.retakeReasons(), known.advice(), known.nextSteps(), known.bureauHasLooked());
        assertThat(Signs.of(Sample.biometrie().withoutBmi("case1").facts(known))).hasSize(1);
        assertThat(Signs.of(Sample.biometrie().withoutBmi("case1").facts(without))).isEmpty();
    }

    @Test
    void theFactsOfAFirstLogbookNeedNoMoreThanItsStatement() {
        Facts facts = Sample.biometrie().facts();
        assertThat(Signs.of(Facts.first(facts.logbook(), facts.form(), facts.procedure(), facts.today()))).isEmpty();
    }

    private static Sample spoilt() {
        return Sample.termijn().age("crl1", Optional.empty()).age("crl2", "9w+6d").withoutBmi("uterus")
                .on("crl3", LocalDate.of(2026, 1, 1)).on("crl4", Optional.empty()).seen("uterus", Likeness.NEARLY)
                .hint("crl1", BureauHint.Kind.EDITED_WITH, "Adobe Photoshop 24.1");
    }
}
