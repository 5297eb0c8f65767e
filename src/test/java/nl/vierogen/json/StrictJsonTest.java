package nl.vierogen.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Refusal refusal(byte[] document) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> StrictJson.read(document, Sample.class));
        assertThat(refusal).as("refused").isNotNull();
        assertThat(refusal.getCause()).as("no message of the library, it quotes the file").isNull();
        return refusal;
    }

    private static String changed(String part, String by) {
        assertThat(Sample.JSON).contains(part);
        return Sample.JSON.replace(part, by);
    }

    @Test
    void aDocumentIsReadAndWrittenToTheSameBytes() throws Refusal {
        Sample sample = StrictJson.read(bytes(Sample.JSON), Sample.class);

        assertThat(new String(StrictJson.write(sample), StandardCharsets.UTF_8)).isEqualTo(Sample.JSON);
    }

    @Test
    void aPrettyDocumentHasTwoSpacesAndLineFeedsAndReadsBack() throws Refusal {
        Sample sample = StrictJson.read(bytes(Sample.JSON), Sample.class);

        String pretty = new String(StrictJson.writePretty(sample), StandardCharsets.UTF_8);

        assertThat(pretty).startsWith("{\n  \"version\"").endsWith("}\n").doesNotContain("\r");
        assertThat(StrictJson.read(bytes(pretty), Sample.class)).isEqualTo(sample);
    }

    @Test
    void aWholeNumberIsReadWhereAFractionMayStand() throws Refusal {
        assertThat(StrictJson.read(bytes(changed("23.4", "23")), Sample.class).bmi()).isEqualTo(Optional.of(23.0));
    }

    @Test
    void lineFeedsAndTabsAreText() throws Refusal {
        assertThat(StrictJson.read(bytes(changed("LB2026-0412", "a\\n\\tb \uD83D\uDC76 é")), Sample.class).number())
                .isEqualTo("a\n\tb \uD83D\uDC76 é");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            // form of the document
            "`\"version\":1,` | `\"version\":1,\"version\":1,` | JSON_MALFORMED | version",
            "`\"plane\":2` | `\"plane\":2,\"plane\":1` | JSON_MALFORMED | points.case1-hc.plane",
            "`\"version\":1` | `\"version\":01` | JSON_MALFORMED | version",
            "`\"version\":1` | `\"version\":+1` | JSON_MALFORMED | version",
            "`\"version\":1` | `\"version\":NaN` | JSON_MALFORMED | version",
            "`\"version\":1` | `'version':1` | JSON_MALFORMED | $",
            "`\"version\":1` | `version:1` | JSON_MALFORMED | $",
            "`\"version\":1` | `/* */ \"version\":1` | JSON_MALFORMED | $",
            "`\"points\":2}}` | `\"points\":2},}` | JSON_MALFORMED | act",
            "`\"points\":2}}` | `\"points\":2}` | JSON_MALFORMED | act",
            "`\"points\":2}}` | `\"points\":2}}}` | JSON_MALFORMED | $",
            "`\"points\":2}}` | `\"points\":2}}{}` | JSON_MALFORMED | $",
            "`\"points\":2}}` | `\"points\":2}} 1` | JSON_MALFORMED | $",
            // members
            "`\"version\":1` | `\"version\":1,\"extra\":1` | JSON_UNKNOWN_MEMBER | extra",
            "`\"weight\":1.0` | `\"weight\":1.0,\"a b<i>\":1` | JSON_UNKNOWN_MEMBER | cases[0].a?b?i?",
            "`\"weight\":1.0` | `\"weight\":1.0,\"heavy\":true` | JSON_UNKNOWN_MEMBER | cases[0].heavy",
            "`\"points\":2}` | `\"points\":2,\"reason\":null}` | JSON_UNKNOWN_MEMBER | act.reason",
            "`\"version\":1,` | `` | JSON_MISSING_MEMBER | version",
            "`\"bmi\":23.4,` | `` | JSON_MISSING_MEMBER | bmi",
            "`\"slot\":null,` | `` | JSON_MISSING_MEMBER | slot",
            "`\"id\":\"case2\",` | `` | JSON_MISSING_MEMBER | cases[1].id",
            "`\"type\":\"scored\",\"slot\":\"case1-hc\",` | `\"type\":\"scored\",` | JSON_MISSING_MEMBER | act.slot",
            // values
            "`\"version\":1` | `\"version\":null` | JSON_INVALID_VALUE | version",
            "`\"version\":1` | `\"version\":\"1\"` | JSON_INVALID_VALUE | version",
            "`\"version\":1` | `\"version\":1.0` | JSON_INVALID_VALUE | version",
            "`\"version\":1` | `\"version\":true` | JSON_INVALID_VALUE | version",
            "`\"version\":1` | `\"version\":[1]` | JSON_INVALID_VALUE | version",
            "`\"version\":1` | `\"version\":2147483648` | JSON_INVALID_VALUE | version",
            "`\"LB2026-0412\"` | `null` | JSON_INVALID_VALUE | number",
            "`\"LB2026-0412\"` | `12` | JSON_INVALID_VALUE | number",
            "`\"LB2026-0412\"` | `1.5` | JSON_INVALID_VALUE | number",
            "`\"LB2026-0412\"` | `true` | JSON_INVALID_VALUE | number",
            "`\"LB2026-0412\"` | `[\"a\"]` | JSON_INVALID_VALUE | number",
            "`\"LB2026-0412\"` | `{}` | JSON_INVALID_VALUE | number",
            "`\"practice\":true` | `\"practice\":1` | JSON_INVALID_VALUE | practice",
            "`\"practice\":true` | `\"practice\":\"true\"` | JSON_INVALID_VALUE | practice",
            "`\"practice\":true` | `\"practice\":null` | JSON_INVALID_VALUE | practice",
            "`23.4` | `\"23.4\"` | JSON_INVALID_VALUE | bmi",
            "`23.4` | `1e999` | JSON_INVALID_VALUE | bmi",
            "`23.4` | `-1E999` | JSON_INVALID_VALUE | bmi",
            "`23.4` | `1e-999` | JSON_INVALID_VALUE | bmi",
            "`23.4` | `\"\"` | JSON_INVALID_VALUE | bmi",
            "`23.4` | `true` | JSON_INVALID_VALUE | bmi",
            // enums, value records, lists, maps
            "`BIOMETRIE` | ` BIOMETRIE` | JSON_INVALID_VALUE | kind",
            "`BIOMETRIE` | `BIOMETRIE\\n` | JSON_INVALID_VALUE | kind",
            "`BIOMETRIE` | `biometrie` | JSON_INVALID_VALUE | kind",
            "`\"BIOMETRIE\"` | `1` | JSON_INVALID_VALUE | kind",
            "`BIOMETRIE` | `1` | JSON_INVALID_VALUE | kind",
            "`BIOMETRIE` | `` | JSON_INVALID_VALUE | kind",
            "`\"BIOMETRIE\"` | `null` | JSON_INVALID_VALUE | kind",
            "`\"BIOMETRIE\"` | `[\"BIOMETRIE\"]` | JSON_INVALID_VALUE | kind",
            "`\"id\":\"case2\"` | `\"id\":\"Case 2\"` | JSON_INVALID_VALUE | cases[1].id",
            "`\"id\":\"case2\"` | `\"id\":{\"value\":\"case2\"}` | JSON_INVALID_VALUE | cases[1].id",
            "`\"id\":\"case2\"` | `\"id\":2` | JSON_INVALID_VALUE | cases[1].id",
            "`\"id\":\"case2\"` | `\"id\":null` | JSON_INVALID_VALUE | cases[1].id",
            "`{\"id\":\"case1\",\"weight\":1.0}` | `null` | JSON_INVALID_VALUE | cases[0]",
            "`{\"id\":\"case1\",\"weight\":1.0}` | `[\"case1\",1.0]` | JSON_INVALID_VALUE | cases[0]",
            "`{\"id\":\"case1\",\"weight\":1.0}` | `\"\"` | JSON_INVALID_VALUE | cases[0]",
            "`\"case1-hc\":{` | `\"CASE 1\":{` | JSON_INVALID_VALUE | points",
            "`{\"plane\":2,\"calipers\":0}` | `null` | JSON_INVALID_VALUE | points.case1-hc",
            "`\"plane\":2` | `\"plane\":null` | JSON_INVALID_VALUE | points.case1-hc.plane",
            "`\"plane\":2` | `\"plane\":\"2\"` | JSON_INVALID_VALUE | points.case1-hc.plane",
            "`\"type\":\"scored\"` | `\"type\":\"other\"` | JSON_INVALID_VALUE | act",
            "`\"type\":\"scored\"` | `\"type\":null` | JSON_INVALID_VALUE | act",
            "`\"type\":\"scored\",` | `` | JSON_INVALID_VALUE | act",
            "`\"type\":\"scored\"` | `\"type\":\"undone\"` | JSON_MISSING_MEMBER | act.reason",
            "`\"points\":2}` | `\"points\":\"2\"}` | JSON_INVALID_VALUE | act.points",
            "`\"points\":2}` | `\"points\":-1}` | JSON_INVALID_VALUE | act",
            // moments and dates
            "`2026-11-21T21:04:12Z` | `2026-11-21T21:04:12+01:00` | JSON_INVALID_VALUE | at",
            "`2026-11-21T21:04:12Z` | `2026-11-21T21:04Z` | JSON_INVALID_VALUE | at",
            "`2026-11-21T21:04:12Z` | `2026-11-21T24:00:00Z` | JSON_INVALID_VALUE | at",
            "`2026-11-21T21:04:12Z` | `2026-11-21T23:59:60Z` | JSON_INVALID_VALUE | at",
            "`2026-11-21T21:04:12Z` | `2026-11-21T21:04:12.000Z` | JSON_INVALID_VALUE | at",
            "`2026-11-21T21:04:12Z` | `2026-11-21T21:04:12.123456Z` | JSON_INVALID_VALUE | at",
            "`2026-11-21T21:04:12Z` | ` 2026-11-21T21:04:12Z` | JSON_INVALID_VALUE | at",
            "`2026-11-21T21:04:12Z` | `+12026-11-21T21:04:12Z` | JSON_INVALID_VALUE | at",
            "`\"2026-11-21T21:04:12Z\"` | `1795381452` | JSON_INVALID_VALUE | at",
            "`\"2026-11-02\"` | `[2026,11,2]` | JSON_INVALID_VALUE | on",
            "`\"2026-11-02\"` | `20759` | JSON_INVALID_VALUE | on",
            "`2026-11-02` | `2026-02-30` | JSON_INVALID_VALUE | on",
            "`2026-11-02` | `2026-11-02T00:00:00` | JSON_INVALID_VALUE | on",
            "`2026-11-02` | `2026-11-2` | JSON_INVALID_VALUE | on",
            "`2026-11-02` | `2026-11/02` | JSON_INVALID_VALUE | on",
            "`2026-11-02` | `2026-1:-02` | JSON_INVALID_VALUE | on",
            "`2026-11-21T21:04:12Z` | `2026-11-21t21:04:12Z` | JSON_INVALID_VALUE | at",
            "`2026-11-21T21:04:12Z` | `2026-11-21T21:04:12z` | JSON_INVALID_VALUE | at",
            "`2026-11-21T21:04:12Z` | `2026-11-21T21:04:12,345Z` | JSON_INVALID_VALUE | at",
            "`2026-11-02` | `` | JSON_INVALID_VALUE | on",
            // texts
            "`LB2026` | `\\u0000` | TEXT_NOT_ALLOWED | number",
            "`LB2026` | `\\r` | TEXT_NOT_ALLOWED | number",
            "`LB2026` | `\\u001b` | TEXT_NOT_ALLOWED | number",
            "`LB2026` | `\\ud83d` | TEXT_NOT_ALLOWED | number",
            "`LB2026` | `\\udc76\\ud83d` | TEXT_NOT_ALLOWED | number",
            "`LB2026` | `\\u202e` | TEXT_NOT_ALLOWED | number",
            "`LB2026` | `\u2067` | TEXT_NOT_ALLOWED | number",
            "`LB2026` | `\\u200f` | TEXT_NOT_ALLOWED | number",
            "`\"id\":\"case2\"` | `\"id\\u202e\":\"case2\"` | TEXT_NOT_ALLOWED | cases[1].id?"})
    void everyOtherDocumentIsRefusedWithItsPlace(String part, String by, String code, String place) {
        Refusal refusal = refusal(bytes(changed(part, by == null ? "" : by)));

        assertThat(refusal).hasToString(code + " [" + place + "]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`` | JSON_MALFORMED", "` ` | JSON_MALFORMED",
            "`null` | JSON_INVALID_VALUE", "`[]` | JSON_INVALID_VALUE", "`\"\"` | JSON_INVALID_VALUE",
            "`1` | JSON_INVALID_VALUE", "`{` | JSON_MALFORMED"})
    void aDocumentThatIsNoObjectIsRefused(String document, String code) {
        assertThat(refusal(bytes(document)).problem().name()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-16", "UTF-32"})
    void anotherEncodingIsRefused(String charset) {
        assertThat(refusal(Sample.JSON.getBytes(Charset.forName(charset)))).hasToString("JSON_MALFORMED [$]");
    }

    @Test
    void aByteOrderMarkIsRefused() {
        assertThat(refusal(bytes("\uFEFF" + Sample.JSON))).hasToString("JSON_MALFORMED [$]");
    }

    @Test
    void bytesThatAreNoUtf8AreRefused() {
        byte[][] wrong = {{(byte) 0xC0, (byte) 0xAF}, {(byte) 0xED, (byte) 0xA0, (byte) 0x80}, {(byte) 0xFF},
                {(byte) 0xC3}};
        for (byte[] form : wrong) {
            byte[] document = bytes(Sample.JSON);
            System.arraycopy(form, 0, document, Sample.JSON.indexOf("LB2026"), form.length);
            assertThat(refusal(document)).hasToString("JSON_MALFORMED [$]");
        }
    }

    @Test
    void everyCutIsRefused() {
        byte[] document = bytes(Sample.JSON);
        for (int length = 0; length < document.length; length++) {
            assertThat(refusal(Arrays.copyOf(document, length)).problem().name()).isEqualTo("JSON_MALFORMED");
        }
    }

    @Test
    void limitsAreHeld() {
        assertThat(refusal(bytes(changed("LB2026", "x".repeat(20_001)))).problem().name()).isEqualTo("JSON_TOO_LARGE");
        assertThat(refusal(bytes(changed("\"version\"", "\"" + "x".repeat(65) + "\""))).problem().name())
                .isEqualTo("JSON_TOO_LARGE");
        assertThat(refusal(bytes(changed("23.4", "1".repeat(21)))).problem().name()).isEqualTo("JSON_TOO_LARGE");
        assertThat(refusal(bytes("[".repeat(17) + "]".repeat(17))).problem().name()).isEqualTo("JSON_TOO_LARGE");
        assertThat(refusal(bytes("[" + "1,".repeat(200_000) + "1]")).problem().name()).isEqualTo("JSON_TOO_LARGE");
        assertThat(refusal(bytes(Sample.JSON + " ".repeat(4_000_000)))).hasToString("JSON_TOO_LARGE [$]");
    }

    private record Broken(Optional<String> slot) {
        Broken {
            throw new AssertionError("no value of a file");
        }
    }

    private record Nothing() {
    }

    @Test
    void aMistakeOfTheProgramIsNotTakenForOneInTheFile() {
        assertThatThrownBy(() -> StrictJson.read(bytes("{\"slot\":null}"), Broken.class))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void aRecordWithoutMembersIsAnEmptyObject() throws Refusal {
        assertThat(StrictJson.read(bytes("{}"), Nothing.class)).isEqualTo(new Nothing());
    }

    @Test
    void aLongNameIsShownInFortyCharacters() {
        Refusal refusal = refusal(bytes(changed("\"version\"", "\"" + "x".repeat(60) + "\":1,\"version\"")));

        assertThat(refusal).hasToString("JSON_UNKNOWN_MEMBER [" + "x".repeat(40) + "]");
    }

    @Test
    void anEnvelopeMayCarryALongText() throws Refusal {
        byte[] document = bytes(changed("LB2026-0412", "x".repeat(1_000_000)));

        assertThat(StrictJson.read(document, Sample.class, Limits.ENVELOPE).number()).hasSize(1_000_000);
    }
}
