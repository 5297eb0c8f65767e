package nl.vierogen.ledger.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows of CSV as Dutch spreadsheets expect them: semicolons, decimal commas, carriage return and line feed; texts always
 * between quotes, quotes in them doubled (RFC 4180, 2).
 */
final class Csv {
    /** By this, spreadsheets know UTF-8. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    /**
     * What a spreadsheet may take for a formula: one of these at the start, also after spaces or quotes, which some strip.
     * The wide, small, raised and lowered forms are folded to plain ones (NFKC) by some programs.
     */
    private static final Pattern FORMULA = Pattern
            .compile("[\\s\\h\\p{Cf}'\"\u2018\u2019\u201C\u201D]*[=+\\-@\\t\\r\uFF1D\uFF0B\uFF0D\uFF20\u2212"
                    + "\uFE62\uFE63\uFE66\uFE6B\u207A\u207B\u207C\u208A\u208B\u208C\uFB29\u2A75\u2A76].*",
                    Pattern.DOTALL);
    private static final String SEPARATOR = ";";
    private static final String END = "\r\n";

    private final StringBuilder rows = new StringBuilder();
    private boolean first = true;

    /** A text of a person or of a file; never a formula. */
    Csv text(String text) {
        String harmless = FORMULA.matcher(text).matches() ? "'" + text : text;
        return cell(text.isEmpty() ? "" : "\"" + harmless.replace("\"", "\"\"") + "\"");
    }

    /** Texts as one, with a line each. */
    Csv texts(Collection<String> texts) {
        return text(String.join("\n", texts));
    }

    /** Codes as one text, with spaces between. */
    Csv codes(Collection<?> codes) {
        return text(codes.stream().map(Object::toString).collect(Collectors.joining(" ")));
    }

    /** A code as one text; empty when there is none. */
    Csv code(Optional<?> code) {
        return text(code.map(Object::toString).orElse(""));
    }

    Csv number(long number) {
        return cell(Long.toString(number));
    }

    Csv number(BigDecimal number) {
        return cell(number.toPlainString().replace('.', ','));
    }

    Csv moment(Optional<Instant> moment) {
        return cell(moment.map(Instant::toString).orElse(""));
    }

    Csv flag(boolean flag) {
        return cell(Boolean.toString(flag));
    }

    Csv empty() {
        return cell("");
    }

    Csv end() {
        rows.append(END);
        first = true;
        return this;
    }

    private Csv cell(String written) {
        rows.append(first ? "" : SEPARATOR).append(written);
        first = false;
        return this;
    }

    @Override
    public String toString() {
        return rows.toString();
    }

    /** A row of names, which need no quotes. */
    static String head(String... names) {
        return BYTE_ORDER_MARK + String.join(SEPARATOR, names) + END;
    }
}
