package nl.vierogen.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.ScoreForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class FormReaderTest {

    @Test
    void aFormIsReadAsItIs() throws Refusal {
        ScoreForm form = FormReader.read(SmallForm.bytes());
        assertThat(form.id()).isEqualTo("klein");
        assertThat(form.version()).isEqualTo(3);
        assertThat(form.structures().getFirst().criteria().getFirst().weight()).isEqualTo(new BigDecimal("1.5"));
        assertThat(form.composition().getFirst().route()).isEmpty();
        assertThat(form.composition().getFirst().from()).hasToString("Optional[26w+0d]");
    }

    @Test
    void aFormWrittenIsReadAgain() throws Refusal {
        ScoreForm form = FormReader.read(SmallForm.bytes());
        assertThat(FormReader.read(StrictJson.write(form))).isEqualTo(form);
    }

    @Test
    void aFileKeepsItsBytesAndTheirDigest() throws Refusal {
        FormFile file = FormFile.read(SmallForm.bytes());
        assertThat(file.bytes()).isEqualTo(SmallForm.bytes());
        assertThat(file.sha256()).isEqualTo(Sha256.of(SmallForm.bytes()));
        file.bytes()[0] = 0;
        assertThat(file.bytes()).isEqualTo(SmallForm.bytes());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'\"id\": \"klein\"' | '\"id\": \"Klein\"' | id",
            "'\"version\": 3' | '\"version\": 0' | version",
            "'\"passPercentage\": 75' | '\"passPercentage\": 101' | passPercentage",
            "'\"id\": \"case2-hc\"' | '\"id\": \"case1-hc\"' | slots",
            "'\"caseId\": \"case2\", \"structure\": \"hc\"' | '\"caseId\": \"case2\", \"structure\": \"ac\"' | slots/case2-hc/structure",
            "'[{\"structure\": \"hc\", \"criterion\": \"plane\", \"points\": 0' | '[{\"structure\": \"hc\", \"criterion\": \"ends\", \"points\": 0' | structuralErrors/hc",
            "'\"cases\": [\"case1\", \"case2\"]' | '\"cases\": [\"case1\", \"case9\"]' | composition/late",
            "'\"atMost\": null' | '\"atMost\": 1' | composition/late",
            "'\"from\": \"26w+0d\"' | '\"from\": \"37w+1d\"' | composition/late",
            "'\"picture\": \"hc-plane-2\"' | '\"picture\": \"../hc\"' | examples/hc",
            "'\"passPercentage\": 75' | '\"passPercentage\": 0' | passPercentage",
            "'\"criterion\": \"plane\", \"points\": 2' | '\"criterion\": \"ends\", \"points\": 2' | examples/hc",
            "'\"points\": 2, \"picture\"' | '\"points\": 3, \"picture\"' | examples/hc",
            "'\"points\": 2, \"picture\"' | '\"points\": -1, \"picture\"' | examples/hc",
            "'\"examples\": [{\"structure\": \"hc\"' | '\"examples\": [{\"structure\": \"ac\"' | examples/ac",
            "'\"id\": \"late\"' | '\"id\": \"Late\"' | composition/Late",
            "'\"atLeast\": 2' | '\"atLeast\": -1' | composition/late",
            "'\"points\": 0, \"times\"' | '\"points\": 3, \"times\"' | structuralErrors[0]",
            "'\"points\": 0, \"times\"' | '\"points\": -1, \"times\"' | structuralErrors[0]",
            "'\"weight\": 1.5' | '\"weight\": 10.5' | structures[0].criteria[0]",
            "'\"weight\": 1.5' | '\"weight\": 1.00001' | structures[0].criteria[0]",
            "'\"weight\": 1.5' | '\"weight\": 0' | structures[0].criteria[0]",
            "'\"times\": 2' | '\"times\": 0' | structuralErrors[0]",
            "'\"9w+0d\"' | '\"9w+7d\"' | structures[0].criteria[0].variants[0].below"})
    void aFormThatContradictsItselfIsRefusedAtThePlace(String old, String changed, String place) {
        Refusal refusal = refused(SmallForm.with(old, changed));
        assertThat(refusal.problem()).isEqualTo(Problem.FORM_INVALID);
        assertThat(refusal.details()).containsExactly(place);
    }

    @Test
    void aFormHasSlotsAndItsStructuresHaveOneToTenCriteriaEachOnce() {
        assertThat(changed(form -> form.putArray("slots"))).containsExactly("slots");
        assertThat(changed(form -> repeat(form.withArray("slots"), 63))).isEmpty();
        assertThat(changed(form -> repeat(form.withArray("slots"), 65))).containsExactly("slots");
        assertThat(changed(form -> criteria(form).removeAll())).containsExactly("structures/hc/criteria");
        assertThat(changed(form -> repeat(criteria(form), 9))).isEmpty();
        assertThat(changed(form -> repeat(criteria(form), 11))).containsExactly("structures/hc/criteria");
        assertThat(changed(form -> criteria(form).add(criteria(form).get(0).deepCopy())))
                .containsExactly("structures/hc/criteria");
        assertThat(changed(form -> form.withArray("structures").add(form.path("structures").get(0).deepCopy())))
                .containsExactly("structures");
    }

    @Test
    void aCompositionMayLeaveItsWindowAndItsMostOpen() {
        assertThat(changed(form -> rule(form).putNull("from"))).isEmpty();
        assertThat(changed(form -> rule(form).putNull("to"))).isEmpty();
        assertThat(changed(form -> rule(form).put("from", "37w+0d"))).isEmpty();
        assertThat(changed(form -> rule(form).put("atMost", 2))).isEmpty();
    }

    private static ObjectNode rule(ObjectNode form) {
        return (ObjectNode) form.withArray("composition").get(0);
    }

    private static ArrayNode criteria(ObjectNode form) {
        return ((ObjectNode) form.withArray("structures").get(0)).withArray("criteria");
    }

    /** Adds copies of the first under other ids. */
    private static void repeat(ArrayNode array, int times) {
        for (int i = 0; i < times - 1; i++) {
            array.add(((ObjectNode) array.get(0).deepCopy()).put("id", "x" + i));
        }
    }

    /** The place at which the changed form is refused, or nothing. */
    private static List<String> changed(Consumer<ObjectNode> change) {
        try {
            ObjectNode form = StrictJson.read(SmallForm.bytes(), ObjectNode.class);
            change.accept(form);
            FormReader.read(StrictJson.write(form));
            return List.of();
        } catch (Refusal refusal) {
            return refusal.details();
        }
    }

    @Test
    void aNewerFormatIsTooNewWhateverElseIsInIt() {
        assertThat(refused(SmallForm.with("\"formatVersion\": 1,", "\"formatVersion\": 2,")).toString())
                .isEqualTo("FORMAT_TOO_NEW [2]");
        assertThat(refused(SmallForm.with("\"formatVersion\": 1,", "\"formatVersion\": 99999999999, \"new\": {},"))
                .toString()).isEqualTo("FORMAT_TOO_NEW [99999999999]");
        assertThat(refused("{\"formatVersion\":2}".getBytes()).problem()).isEqualTo(Problem.FORMAT_TOO_NEW);
        assertThat(refused(SmallForm.with("\"formatVersion\": 1,", "\"formatVersion\": 99999999999999999999,"))
                .problem()).isIn(Problem.FORMAT_TOO_NEW, Problem.FORM_INVALID, Problem.JSON_INVALID_VALUE);
    }

    @Test
    void aVersionThatNeverWasIsUnknown() {
        assertThat(refused(SmallForm.with("\"formatVersion\": 1,", "\"formatVersion\": 0,")).problem())
                .isEqualTo(Problem.FORMAT_UNKNOWN);
    }

    @Test
    void strictnessOfJsonHoldsForForms() {
        assertThat(refused(SmallForm.with("\"id\": \"klein\"", "\"id\": \"klein\", \"more\": 1")).toString())
                .isEqualTo("JSON_UNKNOWN_MEMBER [more]");
        assertThat(refused(SmallForm.with("\"passPercentage\": 75,", "")).toString())
                .isEqualTo("JSON_MISSING_MEMBER [passPercentage]");
        assertThat(refused("[]".getBytes()).problem()).isEqualTo(Problem.FORM_INVALID);
        assertThat(refused("{".getBytes()).problem()).isEqualTo(Problem.JSON_MALFORMED);
        assertThat(refused(new byte[0]).problem()).isEqualTo(Problem.JSON_MALFORMED);
    }

    private static Refusal refused(byte[] bytes) {
        return catchThrowableOfType(Refusal.class, () -> FormReader.read(bytes));
    }
}
