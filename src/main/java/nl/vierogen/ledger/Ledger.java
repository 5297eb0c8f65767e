package nl.vierogen.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.result.Assignment;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.database.Database;
import nl.vierogen.store.file.PrivateFolder;

/**
 * The results the Bureau received, in one SQLite file: each as it came, with the forms it takes to verify them. What is
 * received stays; nothing is ever changed or removed. Used by one program at a time.
 */
public final class Ledger implements AutoCloseable {
    private final Database database;
    private final ResultTable results;
    private final FormTable forms;
    private final InstantSource clock;

    private Ledger(Database database, InstantSource clock) {
        this.database = database;
        this.results = new ResultTable(database);
        this.forms = new FormTable(database);
        this.clock = clock;
    }

    /**
     * Opens a ledger, or makes one that only its owner can read.
     *
     * @throws Refusal LEDGER_IN_USE, LEDGER_NEWER, LEDGER_UNREADABLE, WRITE_FAILED or DISK_FULL
     */
    public static Ledger open(Path file, InstantSource clock) throws Refusal {
        try {
            PrivateFolder.createAbsentFile(file);
        } catch (IOException e) {
            throw new Refusal(e, Problem.WRITE_FAILED, file.getFileName());
        }
        return new Ledger(Database.open(file, LedgerTables.CURRENT, LedgerTables.failures(file, Problem.LEDGER_IN_USE)),
                clock);
    }

    /**
     * Opens a ledger to read. One that this account may not write is read as it stands on the disk,
     * without a lock: whoever may write it has to leave it alone meanwhile.
     *
     * @throws Refusal LEDGER_IN_USE, LEDGER_UNFINISHED, LEDGER_NEWER, LEDGER_UNREADABLE, WRITE_FAILED or DISK_FULL
     */
    public static Ledger openToRead(Path file) throws Refusal {
        return Database.isWritable(file) ? open(file, InstantSource.system()) : openUnchanging(file);
    }

    /** A ledger that this account may only read. */
    static Ledger openUnchanging(Path file) throws Refusal {
        return new Ledger(Database.openUnchanging(file, LedgerTables.CURRENT,
                LedgerTables.failures(file, Problem.LEDGER_UNFINISHED)), InstantSource.system());
    }

    /**
     * Takes in a result, in one transaction. The same bytes again change nothing.
     *
     * @param checked the result, verified
     * @param file the bytes that were verified
     * @param check verifies the revision before it again, to say what changed
     * @throws Refusal PRACTICE_MIXED; LEDGER_RESULT_DIFFERS when this revision is there with other bytes;
     * LEDGER_REVISION_MISSING when the one before it is not; LEDGER_SUPERSEDES_DIFFERS when it replaces another file than
     * that one; LEDGER_OTHER_LOGBOOK when that one answers another assignment; LEDGER_OTHER_ASSESSOR when its first
     * signer is another person; LEDGER_SIGNERS_TOO_FEW when one person signs what two signed before;
     * LEDGER_RESULT_INVALID when an earlier one does not verify any more; DISK_FULL, WRITE_FAILED
     */
    public Receipt receive(ResultCheck.Checked checked, byte[] file, ResultCheck check) throws Refusal {
        return database.write(() -> {
            VerifiedResult result = checked.result();
            ResultPayload payload = result.payload();
            results.requirePractice(payload.practice());
            Optional<Instant> before = results.receivedAt(result.sha256());
            if (before.isPresent()) {
                return new Receipt(false, before.get(), Optional.empty(), others(payload));
            }
            Optional<Difference> difference = difference(result, check);
            Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            forms.keep(checked.form());
            results.insert(result, now, file);
            return new Receipt(true, now, difference, others(payload));
        });
    }

    /** The next results in the order of receipt, after the one with this number; from the start after 0. */
    public List<Stored> after(long sequence, int most) throws Refusal {
        return database.read(() -> results.after(sequence, most));
    }

    /**
     * Every form that a result in the ledger was counted on. One that is damaged is passed over: what was counted on it
     * does not verify.
     *
     * @throws Refusal LEDGER_UNREADABLE
     */
    public List<FormFile> forms() throws Refusal {
        return database.read(forms::all);
    }

    private List<ResultId> others(ResultPayload payload) throws SQLException {
        return results.others(payload.packageIdentity(), payload.resultId());
    }

    private Optional<Difference> difference(VerifiedResult result, ResultCheck check)
            throws Refusal, SQLException {
        ResultPayload payload = result.payload();
        if (results.revision(payload.resultId(), payload.revision()).isPresent()) {
            throw new Refusal(Problem.LEDGER_RESULT_DIFFERS, payload.number(), payload.revision());
        }
        if (payload.revision() == 1) {
            return Optional.empty();
        }
        int before = payload.revision() - 1;
        Stored known = results.revision(payload.resultId(), before)
                .orElseThrow(() -> new Refusal(Problem.LEDGER_REVISION_MISSING, payload.number(), before));
        if (!payload.supersedes().equals(Optional.of(known.sha256()))) {
            throw new Refusal(Problem.LEDGER_SUPERSEDES_DIFFERS, payload.number(), payload.revision(), before);
        }
        VerifiedResult earlier = again(known, check);
        if (!Assignment.of(earlier.payload()).equals(Assignment.of(payload))) {
            throw new Refusal(Problem.LEDGER_OTHER_LOGBOOK, payload.number());
        }
        requireSigners(result, earlier, check);
        return Optional.of(Difference.between(earlier.payload(), payload));
    }

    /** What two signed is not undone by one of them, nor by anyone else (procedure 2026, 4.l). */
    private void requireSigners(VerifiedResult result, VerifiedResult earlier, ResultCheck check)
            throws Refusal, SQLException {
        ResultPayload payload = result.payload();
        if (!result.signers().getFirst().person().equals(earlier.signers().getFirst().person())) {
            throw new Refusal(Problem.LEDGER_OTHER_ASSESSOR, payload.number(), payload.revision());
        }
        if (!isByTwo(result) && wasByTwo(earlier, check)) {
            throw new Refusal(Problem.LEDGER_SIGNERS_TOO_FEW, payload.number(), payload.revision());
        }
    }

    private boolean wasByTwo(VerifiedResult latest, ResultCheck check) throws Refusal, SQLException {
        VerifiedResult earlier = latest;
        while (!isByTwo(earlier)) {
            ResultPayload payload = earlier.payload();
            Optional<Stored> before = results.revision(payload.resultId(), payload.revision() - 1);
            if (before.isEmpty()) {
                return false;
            }
            earlier = again(before.get(), check);
        }
        return true;
    }

    /** A result with a second reading does not verify without its reader's signature, so this covers those too. */
    private static boolean isByTwo(VerifiedResult result) {
        return result.signers().size() > 1;
    }

    private VerifiedResult again(Stored known, ResultCheck check) throws Refusal, SQLException {
        try {
            VerifiedResult verified = check.with(forms.all()).check(known.file()).result();
            if (verified.sha256().equals(known.sha256())) {
                return verified;
            }
        } catch (Refusal refusal) {
            throw new Refusal(refusal, Problem.LEDGER_RESULT_INVALID, known.sha256(), refusal.problem());
        }
        throw new Refusal(Problem.LEDGER_RESULT_INVALID, known.sha256(), Problem.LEDGER_UNREADABLE);
    }

    @Override
    public void close() throws Refusal {
        database.close();
    }
}
