package nl.vierogen.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.vierogen.exchange.form.BuiltInForms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreCommandTest {
    private static final String RETAKE = """
            {"round": "RETAKE", "points": {"case1-hc": {"magnification": 2, "plane": 0, "calipers": 1, "settings": 2}},
             "counted": ["case1-hc"]}""";
    private static final String COUNTED = """
            {"total":5,"maximum":8,"passMark":6,"percentage":62.5,"structuralErrors":[],"open":[],\
            "outcome":"INSUFFICIENT"}
            """;

    @TempDir
    private Path folder;

    @Test
    void aRetakeOfOneImageIsCountedAsDescribed() throws IOException {
        Bureau bureau = Bureau.run("score", "biometrie", sheet(RETAKE), "--json");
        assertThat(bureau).isEqualTo(new Bureau(0, COUNTED, ""));
    }

    @Test
    void theFormMayBeAFile() throws IOException {
        Path form = folder.resolve("form.json");
        Files.write(form, BuiltInForms.newest("biometrie").orElseThrow().bytes());
        assertThat(Bureau.run("score", form, sheet(RETAKE), "--json").out()).isEqualTo(COUNTED);
    }

    @Test
    void withoutJsonItIsTheSameToReadForPeople() throws IOException {
        String pretty = Bureau.run("score", "biometrie", sheet(RETAKE)).out();
        assertThat(pretty).contains("\n  \"percentage\" : 62.5,\n");
        assertThat(pretty.replaceAll("\\s", "")).isEqualTo(COUNTED.strip());
    }

    @Test
    void openCriteriaAreNamedAndLeaveNoOutcome() throws IOException {
        Bureau bureau = Bureau.run("score", "biometrie", "--json", sheet("""
                {"round": "SECOND_OPINION", "counted": ["case2-fl"], "points": {"case2-fl": {"plane": 2}}}"""));
        assertThat(bureau.out()).contains("""
                "open":["case2-fl/magnification","case2-fl/calipers","case2-fl/settings"],"outcome":null}""");
    }

    @Test
    void structuralErrorsNameTheirSlots() throws IOException {
        StringBuilder points = new StringBuilder();
        for (int i = 1; i <= 4; i++) {
            points.append(points.isEmpty() ? "" : ", ").append("\"case").append(i).append("-ac\": {\"plane\": 0}");
        }
        Bureau bureau = Bureau.run("score", "biometrie", "--json",
                sheet("{\"round\": \"FIRST\", \"points\": {" + points + "}}"));
        assertThat(bureau.code()).isZero();
        assertThat(bureau.out()).contains("""
                "structuralErrors":[{"structure":"ac","slots":["case1-ac","case2-ac","case3-ac","case4-ac"]}]""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "'\"case1-hc\": {' | '\"case9-hc\": {' | points.case9-hc",
            "'\"case1-hc\": {' | '\"uterus\": {}, \"case1-hc\": {' | points.uterus",
            "'\"plane\": 0' | '\"contour\": 0' | case1-hc/contour",
            "'\"plane\": 0' | '\"plane\": 3' | case1-hc/plane",
            "'\"plane\": 0' | '\"plane\": -1' | case1-hc/plane",
            "'\"plane\": 0' | '\"plane\": 1.0' | points.case1-hc.plane",
            "'\"plane\": 0' | '\"plane\": null' | points.case1-hc.plane",
            "'RETAKE' | 'THIRD' | round",
            "'RETAKE' | 'FIRST' | counted",
            "'[\"case1-hc\"]' | '[]' | counted",
            "'[\"case1-hc\"]' | '[\"case1-hc\", \"case1-hc\"]' | counted",
            "'[\"case1-hc\"]' | '[\"crl1\"]' | counted"})
    void aSheetThatDoesNotFitIsRefusedAtItsPlace(String old, String changed, String place) throws IOException {
        assertThat(RETAKE).contains(old);
        Bureau bureau = Bureau.run("score", "biometrie", sheet(RETAKE.replace(old, changed)), "--json");
        assertThat(bureau.code()).isEqualTo(1);
        assertThat(bureau.out()).startsWith("{\"code\":\"SHEET_INVALID\",\"details\":[\"" + place + "\"],");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "", "{\"round\":\"FIRST\",\"points\":{},\"more\":1}", "{\"points\":{}}", "null"})
    void aSheetThatIsNoneIsRefused(String text) throws IOException {
        Bureau bureau = Bureau.run("score", "biometrie", sheet(text));
        assertThat(bureau.code()).isEqualTo(1);
        assertThat(bureau.out()).isEmpty();
        assertThat(bureau.err()).matches("(JSON|SHEET)_[A-Z_]+: .*\n");
    }

    @Test
    void anUnknownFormIsNamed() throws IOException {
        assertThat(Bureau.run("score", "thorax", sheet(RETAKE)).err()).startsWith("FORM_UNKNOWN: ").contains("thorax");
    }

    private Path sheet(String text) throws IOException {
        return Files.writeString(folder.resolve("sheet.json"), text);
    }
}
