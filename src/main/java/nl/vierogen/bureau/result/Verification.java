package nl.vierogen.bureau.result;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vierogen.bureau.line.Source;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.ResultVerifier;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.Member;
import nl.vierogen.trust.Roster;

/**
 * Verifies result files against one roster.
 *
 * @param roster who may sign
 * @param forms where forms are found
 * @param packages packages that each result must be of; none when that is not asked
 */
record Verification(Roster roster, FormSource forms, List<LogbookPackage> packages) {

    /** One file; the members are fixed by the format's description. */
    record Row(String file, boolean valid, Optional<String> code, Optional<Boolean> practice, List<KeyId> signers,
            Optional<Outcome> outcome) {
    }

    /**
     * A row with what a person reads of it.
     *
     * @param persons person codes of the signers
     * @param refusal why it is not valid, empty when it is
     */
    record Verdict(Row row, List<String> persons, Optional<Refusal> refusal) {
    }

    /** The verdict on a file; whatever is wrong with it is part of the verdict. */
    Verdict verify(Path file) {
        try {
            VerifiedResult result = ResultVerifier.verify(Source.read(file, Source.DOCUMENT), roster, forms);
            for (LogbookPackage opened : packages) {
                result.requireMatches(opened.assignment());
            }
            return valid(file, result);
        } catch (Refusal refusal) {
            return invalid(file, refusal);
        } catch (RuntimeException defect) {
            // one strange file must not keep the verdict on ten thousand others from being given
            return invalid(file, new Refusal(defect, Problem.UNEXPECTED, defect.getClass().getSimpleName()));
        }
    }

    private static Verdict valid(Path file, VerifiedResult result) {
        Row row = new Row(file.toString(), true, Optional.empty(), Optional.of(result.payload().practice()),
                result.payload().signers(), Optional.of(result.payload().outcome()));
        return new Verdict(row, result.signers().stream().map(Member::person).map(Object::toString).toList(),
                Optional.empty());
    }

    private static Verdict invalid(Path file, Refusal refusal) {
        Row row = new Row(file.toString(), false, Optional.of(refusal.problem().name()), Optional.empty(), List.of(),
                Optional.empty());
        return new Verdict(row, List.of(), Optional.of(refusal));
    }
}
