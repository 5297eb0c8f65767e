package nl.vierogen.bureau.ledger;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.ledger.export.Entries;
import nl.vierogen.ledger.export.Entry;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Result files to export without a ledger. They are gone through once before, to know which revision is the last. */
final class ResultFiles {
    private static final int BATCH = Entries.BATCH;

    /** What is remembered of a file, little enough to do so of a hundred thousand. */
    private record Seen(Path file, ResultId id, int revision) {
    }

    /** A file that was looked at, or why it cannot be exported. */
    private record Looked(Path file, Optional<ResultCheck.Checked> checked, Optional<Refusal> refusal) {
    }

    private ResultFiles() {
    }

    /**
     * The files in the order given, each result once.
     *
     * @throws Refusal EXPORT_RESULT_INVALID for the first that does not verify, LEDGER_RESULT_DIFFERS when two files are
     * the same revision of one result
     */
    static Entries entries(List<Path> files, ResultCheck check) throws Refusal {
        List<Seen> seen = new ArrayList<>();
        Map<ResultId, TreeMap<Integer, String>> revisions = new HashMap<>();
        for (int start = 0; start < files.size(); start += BATCH) {
            for (Looked looked : files.subList(start, Math.min(start + BATCH, files.size())).parallelStream()
                    .map(file -> look(file, check)).toList()) {
                if (looked.refusal().isPresent()) {
                    throw looked.refusal().get();
                }
                see(looked, seen, revisions);
            }
        }
        return Entries.of(seen.stream().map(one -> new Entry(one.file().toString(), Optional.empty(),
                revisions.get(one.id()).lastKey() == one.revision(),
                () -> Source.read(one.file(), Source.DOCUMENT))).toList());
    }

    private static void see(Looked looked, List<Seen> seen, Map<ResultId, TreeMap<Integer, String>> revisions)
            throws Refusal {
        ResultCheck.Checked checked = looked.checked().orElseThrow();
        ResultPayload payload = checked.result().payload();
        String digest = checked.result().sha256().hex();
        String known = revisions.computeIfAbsent(payload.resultId(), _ -> new TreeMap<>())
                .putIfAbsent(payload.revision(), digest);
        if (known == null) {
            seen.add(new Seen(looked.file(), payload.resultId(), payload.revision()));
        } else if (!known.equals(digest)) {
            throw new Refusal(Problem.LEDGER_RESULT_DIFFERS, payload.number(), payload.revision());
        }
    }

    private static Looked look(Path file, ResultCheck check) {
        try {
            return new Looked(file, Optional.of(check.check(Source.read(file, Source.DOCUMENT))), Optional.empty());
        } catch (Refusal refusal) {
            return invalid(file, refusal, refusal.problem());
        } catch (RuntimeException defect) {
            return invalid(file, defect, Problem.UNEXPECTED); // as in the export itself: which file it was must be said
        }
    }

    private static Looked invalid(Path file, Exception cause, Problem problem) {
        return new Looked(file, Optional.empty(),
                Optional.of(new Refusal(cause, Problem.EXPORT_RESULT_INVALID, file, problem)));
    }
}
