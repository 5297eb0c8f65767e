package nl.vierogen.exchange.pack.round;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.CoReview;
import nl.vierogen.exchange.result.ResultPayload;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.Member;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.Roster;

/**
 * Who may still give a second opinion: nobody who assessed, looked along, was asked to or handed back in any round of
 * the logbook (procedure 2026, 5.c, read strictly). Persons are compared, not keys.
 */
public final class Independence {
    private Independence() {
    }

    /**
     * Holds a person against all results of a logbook.
     *
     * @param assessor key of whom the second opinion is for
     * @param retake package of the retake; its recipient saw it, whatever came of it
     * @param results every result of this logbook, of both rounds, verified
     * @throws Refusal PACK_RESULT_OTHER for a result of another logbook; PACK_RETAKE_RESULT_MISSING when none of them is
     * of this retake, PACK_FIRST_RESULT_MISSING when there was a first round and none is of it; PACK_NOT_FAILED when the retake's last result is no fail;
     * RESULT_PACKAGE_DIFFERS when a result of the retake is by another person than it was for;
     * PACK_NOT_INDEPENDENT with the person's code
     */
    public static void require(KeyId assessor, LogbookPackage retake, List<VerifiedResult> results, Roster roster)
            throws Refusal {
        List<ResultPayload> payloads = results.stream().map(VerifiedResult::payload).toList();
        for (ResultPayload payload : payloads) {
            if (!payload.number().equals(retake.statement().number()) || payload.round() == Round.SECOND_OPINION) {
                throw new Refusal(Problem.PACK_RESULT_OTHER, payload.number());
            }
        }
        for (VerifiedResult result : results) {
            if (result.payload().packageIdentity().equals(retake.identity())) {
                result.requireRecipient(retake.statement().recipient(), roster);
            }
        }
        requireFailed(retake, payloads);
        if (retake.statement().madeAfter().isPresent()
                && payloads.stream().noneMatch(payload -> payload.round() == Round.FIRST)) {
            throw new Refusal(Problem.PACK_FIRST_RESULT_MISSING);
        }
        Optional<PersonCode> person = roster.member(assessor).map(Member::person);
        if (person.isPresent() && seenBy(retake, payloads, roster).contains(person.get())) {
            throw new Refusal(Problem.PACK_NOT_INDEPENDENT, person.get());
        }
    }

    private static void requireFailed(LogbookPackage retake, List<ResultPayload> payloads) throws Refusal {
        ResultPayload last = payloads.stream().filter(payload -> payload.packageIdentity().equals(retake.identity()))
                .max(Comparator.comparingInt(ResultPayload::revision))
                .orElseThrow(() -> new Refusal(Problem.PACK_RETAKE_RESULT_MISSING));
        if (last.outcome() != Outcome.INSUFFICIENT && last.outcome() != Outcome.REJECTED) {
            throw new Refusal(Problem.PACK_NOT_FAILED);
        }
    }

    private static Set<PersonCode> seenBy(LogbookPackage retake, List<ResultPayload> payloads, Roster roster) {
        Stream<KeyId> asked = payloads.stream().flatMap(payload -> payload.coReview().stream())
                .flatMap(review -> review.asked().stream()).map(CoReview.Asked::kid);
        Stream<KeyId> signed = payloads.stream().flatMap(payload -> payload.signers().stream());
        return Stream.of(asked, signed, Stream.of(retake.statement().recipient())).flatMap(kids -> kids)
                .flatMap(kid -> roster.member(kid).stream()).map(Member::person).collect(Collectors.toSet());
    }
}
