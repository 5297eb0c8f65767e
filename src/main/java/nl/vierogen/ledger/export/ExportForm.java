package nl.vierogen.ledger.export;

import nl.vierogen.json.StrictJson;
import java.nio.charset.StandardCharsets;

/** What an export is written as. */
public enum ExportForm {
    /** A JSON object a line, with all that was signed. */
    NDJSON,
    /** Dutch CSV, a row a result. */
    CSV,
    /** Dutch CSV, a row a criterion of an image. */
    POINTS;

    /** What stands before all rows. */
    byte[] head() {
        return bytes(switch (this) {
            case NDJSON -> "";
            case CSV -> ResultRows.HEAD;
            case POINTS -> PointRows.HEAD;
        });
    }

    /** The rows of one result. */
    byte[] rows(Exported exported) {
        return bytes(switch (this) {
            case NDJSON -> new String(StrictJson.write(ExportLine.of(exported)), StandardCharsets.UTF_8) + "\n";
            case CSV -> ResultRows.of(exported);
            case POINTS -> PointRows.of(exported);
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
