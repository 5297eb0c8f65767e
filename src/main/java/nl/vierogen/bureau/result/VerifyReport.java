package nl.vierogen.bureau.result;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vierogen.bureau.line.Reply;
import nl.vierogen.problem.Refusal;

/** Writes verdicts in the order of the files while they are made, two thousand files at a time on all processors. */
final class VerifyReport {
    private static final int BATCH = 2_048;

    private final Reply reply;
    private boolean first = true;
    private boolean allValid = true;

    VerifyReport(Reply reply) {
        this.reply = reply;
    }

    /** Whether all are valid. */
    boolean write(List<Path> files, Verification verification) {
        begin();
        for (int start = 0; start < files.size(); start += BATCH) {
            files.subList(start, Math.min(start + BATCH, files.size())).parallelStream().map(verification::verify)
                    .toList().forEach(this::write);
        }
        end();
        return allValid;
    }

    private void begin() {
        if (reply.isJson()) {
            reply.raw("[");
        }
    }

    private void write(Verification.Verdict verdict) {
        allValid &= verdict.row().valid();
        if (reply.isJson()) {
            reply.raw((first ? "" : ",\n ") + Reply.compact(verdict.row()));
        } else {
            line(verdict.row(), verdict.persons(), verdict.refusal());
            reply.revoked(verdict.row().file(), verdict.revoked());
        }
        first = false;
    }

    private void line(Verification.Row row, List<String> persons, Optional<Refusal> refusal) {
        if (refusal.isPresent()) {
            reply.line("bureau.invalid", row.file(), refusal.get().problem().name(), reply.sentence(refusal.get()));
        } else {
            reply.line(row.practice().orElseThrow() ? "bureau.verify.practice" : "bureau.verify.valid", row.file(),
                    reply.text("bureau.outcome." + row.outcome().orElseThrow().name()), String.join(", ", persons));
        }
    }

    private void end() {
        if (reply.isJson()) {
            reply.raw("]\n");
        }
    }
}
