package nl.vierogen.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.ScoreForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetReaderTest {
    private static final ScoreForm FORM = BuiltInForms.newest("biometrie").orElseThrow().form();
    private static final String SHEET = """
            {"round":"RETAKE","points":{"case1-hc":{"magnification":2,"plane":0}},"counted":["case1-hc","case2-ac"]}""";

    private static SheetReader.Sheet read(String sheet) throws Refusal {
        return SheetReader.read(sheet.getBytes(StandardCharsets.UTF_8), FORM);
    }

    private static Refusal refusal(String sheet) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> read(sheet));
        assertThat(refusal).as(sheet).isNotNull();
        return refusal;
    }

    @Test
    void pointsAndWhatCountsAreReadAsTheyStand() throws Refusal {
        SheetReader.Sheet sheet = read(SHEET);

        assertThat(sheet.counting().slotIds()).containsExactlyInAnyOrder(new SlotId("case1-hc"),
                new SlotId("case2-ac"));
        assertThat(sheet.points().points(new SlotId("case1-hc"), new CriterionId("plane"))).hasValue(0);
        assertThat(sheet.points().points(new SlotId("case1-hc"), new CriterionId("settings"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ",\"counted\":null"})
    void withoutAChoiceTheWholeFormCounts(String counted) throws Refusal {
        assertThat(read("{\"round\":\"FIRST\",\"points\":{}" + counted + "}").counting().isWhole()).isTrue();
    }

    @Test
    void aFirstRoundMayNameEverySlotButNoFewer() throws Refusal {
        String all = String.join("\",\"", FORM.slots().stream().map(slot -> slot.id().value()).toList());
        String first = "{\"round\":\"FIRST\",\"points\":{},\"counted\":[\"%s\"]}";

        assertThat(read(first.formatted(all)).counting().isWhole()).isTrue();
        assertThat(refusal(first.formatted("case1-hc"))).hasToString("SHEET_INVALID [counted]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "`\"magnification\":2` | `\"magnification\":3` | SHEET_INVALID [case1-hc/magnification]",
            "`\"magnification\":2` | `\"magnification\":-1` | SHEET_INVALID [case1-hc/magnification]",
            "`\"magnification\":2` | `\"contour\":2` | SHEET_INVALID [case1-hc/contour]",
            "`\"magnification\":2` | `\"magnification\":\"2\"` | SHEET_INVALID [points.case1-hc.magnification]",
            "`\"magnification\":2` | `\"magnification\":2.5` | SHEET_INVALID [points.case1-hc.magnification]",
            "`{\"case1-hc\"` | `{\"uterus\"` | SHEET_INVALID [points.uterus]",
            "`\"case2-ac\"]` | `\"case1-hc\"]` | SHEET_INVALID [counted]",
            "`\"case2-ac\"]` | `\"uterus\"]` | SHEET_INVALID [counted]",
            "`[\"case1-hc\",\"case2-ac\"]` | `[]` | SHEET_INVALID [counted]",
            "`\"RETAKE\"` | `\"THIRD\"` | SHEET_INVALID [round]",
            "`\"round\"` | `\"mood\":1,\"round\"` | JSON_UNKNOWN_MEMBER [mood]",
            "`\"round\":\"RETAKE\",` | `` | JSON_MISSING_MEMBER [round]"})
    void aSheetThatIsNotOfTheFormIsRefusedAtThePlace(String old, String changed, String refusal) {
        assertThat(SHEET).contains(old);
        assertThat(refusal(SHEET.replace(old, changed))).hasToString(refusal);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "1", "\"sheet\""})
    void whatIsNoObjectIsNoSheet(String json) {
        assertThat(refusal(json).problem().name()).isEqualTo("SHEET_INVALID");
    }
}
