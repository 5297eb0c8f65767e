package nl.vierogen.conditions.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.scoring.CompositionRule;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Forms;
import nl.vierogen.scoring.LocalizedText;
import org.junit.jupiter.api.Test;

class StatedCheckTest {
    @Test
    void aMissingBmiIsANote() {
        assertThat(Sample.termijn().withoutBmi("uterus").only()).satisfies(sign -> {
            assertThat(sign.id()).isEqualTo("g/bmi/uterus.1");
            assertThat(sign.consequence()).isEqualTo(Consequence.NOTE);
            assertThat(sign.evidence().getFirst()).isEqualTo(new Evidence.BmiMissing(new CaseId("uterus")));
        });
    }

    @Test
    void aMissingAgeIsANoteThatNamesTheRulesItLeavesOpen() {
        assertThat(Sample.biometrie().age("case3", Optional.empty()).only()).satisfies(sign -> {
            assertThat(sign.id()).isEqualTo("g/age/case3.1");
            assertThat(sign.consequence()).isEqualTo(Consequence.NOTE);
            // two early cases are there without it, a third would be one too many
            assertThat(sign.evidence().getFirst()).isEqualTo(
                    new Evidence.AgeMissing(new CaseId("case3"), List.of(rule("early-cases"), rule("late-cases"))));
        });
    }

    @Test
    void aMissingAgeThatDecidesNothingLeavesNoRuleOpen() {
        Evidence evidence = Sample.biometrie().age("case1", "27w+0d").age("case2", "28w+0d").age("case3", "29w+0d")
                .age("case4", Optional.empty()).signs().stream().filter(sign -> sign.condition().equals("g"))
                .findFirst().orElseThrow().evidence().getFirst();
        assertThat(evidence).isEqualTo(new Evidence.AgeMissing(new CaseId("case4"), List.of()));
    }

    @Test
    void noAgeIsAskedOfTheUterus() {
        assertThat(Sample.termijn().age("uterus", Optional.empty()).ids()).isEmpty();
    }

    private static LocalizedText rule(String id) {
        return Forms.BIOMETRIE.composition().stream().filter(rule -> rule.id().equals(id)).map(CompositionRule::text)
                .findFirst().orElseThrow();
    }
}
