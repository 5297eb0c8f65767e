package nl.vierogen.bureau.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.ledger.ResultCheck;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Member;

/**
 * Verifies result files against one roster.
 *
 * @param check who may sign, and the forms at hand
 * @param packages packages that each result must be of; none when that is not asked
 * @param now when they are looked at
 */
public record Verification(ResultCheck check, List<LogbookPackage> packages, Instant now) {
    public Verification {
        packages = List.copyOf(packages);
    }

    /**
     * One file; the members are fixed by the format's description.
     *
     * @param revoked keys that signed and were revoked since; the member is there only when there are any
     */
    record Row(String file, boolean valid, Optional<String> code, Optional<Boolean> practice, List<KeyId> signers,
            Optional<Outcome> outcome, @JsonInclude(JsonInclude.Include.NON_EMPTY) List<KeyId> revoked) {
    }

    /**
     * A row with what a person reads of it.
     *
     * @param persons person codes of the signers
     * @param revoked signers whose key was revoked since
     * @param refusal why it is not valid, empty when it is
     */
    record Verdict(Row row, List<String> persons, List<Member> revoked, Optional<Refusal> refusal) {
    }

    /**
     * The bytes as a result that may be used.
     *
     * @throws Refusal as {@link ResultCheck#check}, or RESULT_PACKAGE_DIFFERS
     */
    public ResultCheck.Checked require(byte[] file) throws Refusal {
        ResultCheck.Checked checked = check.check(file);
        for (LogbookPackage opened : packages) {
            checked.result().requireMatches(opened.assignment());
            checked.result().requireRecipient(opened.statement().recipient(), check.roster());
        }
        return checked;
    }

    /** The verdict on a file; whatever is wrong with it is part of the verdict. */
    Verdict verify(Path file) {
        try {
            return valid(file, require(Source.read(file, Source.DOCUMENT)).result());
        } catch (Refusal refusal) {
            return invalid(file, refusal);
        } catch (RuntimeException defect) {
            // one strange file must not keep the verdict on ten thousand others from being given
            return invalid(file, new Refusal(defect, Problem.UNEXPECTED, defect.getClass().getSimpleName()));
        }
    }

    private Verdict valid(Path file, VerifiedResult result) {
        List<Member> revoked = result.revokedBy(check.roster().notBefore(now));
        Row row = new Row(file.toString(), true, Optional.empty(), Optional.of(result.payload().practice()),
                result.payload().signers(), Optional.of(result.payload().outcome()),
                revoked.stream().map(Member::keyId).toList());
        return new Verdict(row, result.signers().stream().map(Member::person).map(Object::toString).toList(),
                revoked, Optional.empty());
    }

    private static Verdict invalid(Path file, Refusal refusal) {
        Row row = new Row(file.toString(), false, Optional.of(refusal.problem().name()), Optional.empty(), List.of(),
                Optional.empty(), List.of());
        return new Verdict(row, List.of(), List.of(), Optional.of(refusal));
    }
}
