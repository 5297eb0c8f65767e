package nl.vierogen.exchange.pack.round;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Roster;

/**
 * Who may still give a second opinion: nobody who assessed, looked along, was asked to or handed back in any round of
 * the logbook (procedure 2026, 5.c, read strictly). Persons are compared, not keys.
 */
public final class Independence {
    /** Of two results of one package; the digest only keeps the order of the files from deciding. */
    private static final Comparator<VerifiedResult> BY_SEAL = Comparator
            .comparing((VerifiedResult result) -> result.payload().times().sealedAt())
            .thenComparing(result -> result.sha256().hex());

    /** Of two revisions of one result. */
    private static final Comparator<VerifiedResult> BY_REVISION = Comparator
            .comparingInt((VerifiedResult result) -> result.payload().revision()).thenComparing(BY_SEAL);

    private Independence() {
    }

    /**
     * Holds a person against all results of a logbook.
     *
     * @param assessor key of whom the second opinion is for
     * @param retake package of the retake; its recipient saw it, whatever came of it
     * @param results every result of this logbook, of both rounds and of any second opinion given before, verified
     * @throws Refusal PACK_RESULT_OTHER for a result of another logbook; SIGNER_UNKNOWN when someone is not on the roster, for
     * then nobody can say who that is; PACK_RETAKE_RESULT_MISSING when none of them is
     * of this retake, PACK_FIRST_RESULT_MISSING when there was a first round and none is of it; PACK_NOT_FAILED when the retake's last result is no fail;
     * RESULT_PACKAGE_DIFFERS when a result of the retake is by another person than it was for;
     * PACK_NOT_INDEPENDENT with the person's code
     */
    public static void require(KeyId assessor, LogbookPackage retake, List<VerifiedResult> results, Roster roster)
            throws Refusal {
        List<ResultPayload> payloads = results.stream().map(VerifiedResult::payload).toList();
        for (ResultPayload payload : payloads) {
            if (!isOf(retake, payload)) {
                throw new Refusal(Problem.PACK_RESULT_OTHER, payload.number());
            }
        }
        for (VerifiedResult result : results) {
            if (result.payload().packageIdentity().equals(retake.identity())) {
                result.requireRecipient(retake.statement().recipient(), roster);
            }
        }
        requireFailed(retake, results);
        if (retake.statement().madeAfter().isPresent()
                && payloads.stream().noneMatch(payload -> payload.round() == Round.FIRST)) {
            throw new Refusal(Problem.PACK_FIRST_RESULT_MISSING);
        }
        PersonCode person = person(assessor, roster);
        if (seenBy(retake, payloads, roster).contains(person)) {
            throw new Refusal(Problem.PACK_NOT_INDEPENDENT, person);
        }
    }

    /** A second opinion has a number of its own; what it was on is told by the form and what counted. */
    private static boolean isOf(LogbookPackage retake, ResultPayload payload) {
        if (payload.round() == Round.SECOND_OPINION) {
            return payload.form().equals(retake.statement().form())
                    && Set.copyOf(payload.counted()).equals(retake.logbook().countedSlots());
        }
        return payload.number().equals(retake.statement().number());
    }

    private static void requireFailed(LogbookPackage retake, List<VerifiedResult> results) throws Refusal {
        Map<ResultId, VerifiedResult> latest = results.stream()
                .filter(result -> result.payload().packageIdentity().equals(retake.identity()))
                .collect(Collectors.toMap(result -> result.payload().resultId(), result -> result,
                        BinaryOperator.maxBy(BY_REVISION)));
        Outcome outcome = latest.values().stream().max(BY_SEAL)
                .orElseThrow(() -> new Refusal(Problem.PACK_RETAKE_RESULT_MISSING)).payload().outcome();
        if (outcome != Outcome.INSUFFICIENT && outcome != Outcome.REJECTED) {
            throw new Refusal(Problem.PACK_NOT_FAILED);
        }
    }

    private static Set<PersonCode> seenBy(LogbookPackage retake, List<ResultPayload> payloads, Roster roster)
            throws Refusal {
        Stream<KeyId> asked = payloads.stream().flatMap(payload -> payload.coReview().stream())
                .flatMap(review -> review.asked().stream()).map(CoReview.Asked::kid);
        Stream<KeyId> signed = payloads.stream().flatMap(payload -> payload.signers().stream());
        Set<PersonCode> seen = new HashSet<>();
        for (KeyId kid : Stream.of(asked, signed, Stream.of(retake.statement().recipient())).flatMap(kids -> kids)
                .toList()) {
            seen.add(person(kid, roster));
        }
        return seen;
    }

    private static PersonCode person(KeyId kid, Roster roster) throws Refusal {
        return roster.member(kid).map(Member::person).orElseThrow(() -> new Refusal(Problem.SIGNER_UNKNOWN));
    }
}
