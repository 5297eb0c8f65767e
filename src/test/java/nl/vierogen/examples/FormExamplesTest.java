package nl.vierogen.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.Structure;
import nl.vierogen.scoring.StructureId;
import org.junit.jupiter.api.Test;

class FormExamplesTest {
    private static final StructureId CRL = new StructureId("crl");
    private static final CriterionId PLANE = new CriterionId("plane");

    @Test
    void everyCriterionAndStructureOfTheBuiltInFormsHasItsThreeExamples() {
        List<String> expected = new ArrayList<>();
        for (FormFile file : BuiltInForms.all()) {
            FormExamples examples = new FormExamples(file.form());
            for (Structure structure : file.form().structures()) {
                for (Criterion criterion : structure.criteria()) {
                    for (int points = 0; points <= Criterion.HIGHEST; points++) {
                        expected.add(structure.id() + "-" + criterion.id() + "-" + points);
                        assertThat(examples.of(structure.id(), criterion.id(), points, Optional.empty()))
                                .map(Example::name).contains(expected.getLast());
                    }
                }
            }
        }
        assertThat(FormExamples.shipped().stream().map(Example::name)).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theReasonsOfACriterionDifferAndAreSentences() {
        for (Example example : FormExamples.shipped()) {
            assertThat(example.reason().nl()).endsWith(".").isNotEqualTo(example.reason().en());
            assertThat(FormExamples.shipped().stream()
                    .filter(other -> other.structure().equals(example.structure())
                            && other.criterion().equals(example.criterion())
                            && other.reason().nl().equals(example.reason().nl())))
                    .hasSize(1);
        }
    }

    @Test
    void belowNineWeeksTheFormMeansSomethingElseByThePlane() {
        FormExamples examples = new FormExamples(BuiltInForms.newest("termijn").orElseThrow().form());
        assertThat(examples.of(CRL, PLANE, 2, Optional.of(GestationalAge.parse("8w+5d")))).isEmpty();
        assertThat(examples.of(CRL, PLANE, 2, Optional.of(GestationalAge.parse("9w+0d")))).isPresent();
    }

    @Test
    void aFormThatSaysItOtherwiseHasNoExampleUnlessItNamesIt() {
        ScoreForm shipped = BuiltInForms.newest("termijn").orElseThrow().form();
        ScoreForm other = Reworded.form(shipped, List.of());
        assertThat(new FormExamples(other).of(CRL, PLANE, 1, Optional.empty())).isEmpty();
        ScoreForm naming = Reworded.form(shipped, List.of(new ScoreForm.Example(CRL, PLANE, 1, "crl-plane-1")));
        assertThat(new FormExamples(naming).of(CRL, PLANE, 1, Optional.empty())).map(Example::name)
                .contains("crl-plane-1");
    }

    @Test
    void aStructureThatNobodyDrewHasNoExample() {
        FormExamples examples = new FormExamples(BuiltInForms.newest("biometrie").orElseThrow().form());
        assertThat(examples.of(CRL, PLANE, 0, Optional.empty())).isEmpty();
        assertThat(examples.of(new StructureId("hc"), new CriterionId("ends"), 0, Optional.empty())).isEmpty();
    }
}
