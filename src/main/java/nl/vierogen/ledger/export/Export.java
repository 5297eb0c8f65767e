package nl.vierogen.ledger.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
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
    private record Rendered(byte[] rows, Optional<Refusal> refusal) {
    }

    /**
     * Writes everything and says how many results that was.
     *
     * @throws Refusal EXPORT_RESULT_INVALID with the name and the code of the first that does not verify, or that of the
     * entries
     */
    public long write(Entries entries, OutputStream out) throws IOException, Refusal {
        out.write(form.head());
        long written = 0;
        List<Entry> batch = entries.next();
        while (!batch.isEmpty()) {
            for (Rendered rendered : batch.parallelStream().map(this::render).toList()) {
                if (rendered.refusal().isPresent()) {
                    throw rendered.refusal().get();
                }
                out.write(rendered.rows());
                written++;
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
            return invalid(entry, refusal, refusal.problem());
        } catch (RuntimeException defect) {
            return invalid(entry, defect, Problem.UNEXPECTED);
        }
    }

    private static Rendered invalid(Entry entry, Exception cause, Problem problem) {
        return new Rendered(new byte[0],
                Optional.of(new Refusal(cause, Problem.EXPORT_RESULT_INVALID, entry.name(), problem)));
    }
}
