package nl.vierogen.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * Writes results as text. Each is verified again first: what leaves for a database is what was signed. One batch at a time
 * is in memory, whatever there is to export.
 *
 * @param check who may have signed, and the forms
 * @param form what it is written as
 */
public record Export(ResultCheck check, ExportForm form) {

    /** The rows of a result, or why there are none. */
    private record Rendered(byte[] rows, Optional<Left> left) {
    }

    /**
     * Writes everything that verifies and says how many results that was.
     *
     * @param left is told of each that does not, in its turn: one spoilt row keeps no other out
     * @throws Refusal that of the entries
     */
    public long write(Entries entries, OutputStream out, Consumer<Left> left) throws IOException, Refusal {
        out.write(form.head());
        long written = 0;
        List<Entry> batch = entries.next();
        while (!batch.isEmpty()) {
            for (Rendered rendered : batch.parallelStream().map(this::render).toList()) {
                out.write(rendered.rows());
                rendered.left().ifPresent(left);
                written += rendered.left().isPresent() ? 0 : 1;
            }
            batch = entries.next();
        }
        return written;
    }

    private Rendered render(Entry entry) {
        try {
            ResultCheck.Checked checked = check.check(entry.file().read());
            return new Rendered(form.rows(new Exported(checked.result(), checked.form().form(), entry.receivedAt(),
                    entry.latest())), Optional.empty());
        } catch (Refusal refusal) {
            return left(entry, refusal.problem());
        } catch (RuntimeException defect) {
            return left(entry, Problem.UNEXPECTED);
        }
    }

    private static Rendered left(Entry entry, Problem problem) {
        return new Rendered(new byte[0], Optional.of(new Left(entry.name(), problem)));
    }
}
