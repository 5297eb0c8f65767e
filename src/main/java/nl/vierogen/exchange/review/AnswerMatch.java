package nl.vierogen.exchange.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.result.Assignment;
import nl.vierogen.exchange.result.PartialResult;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Whether an answer is to this request, and its result made of what was asked. */
public final class AnswerMatch {
    private AnswerMatch() {
    }

    /**
     * Holds an answer against the newest revision of the request.
     *
     * @throws Refusal REVIEW_OTHER (another review, package or person), REVIEW_ANSWER_OLD, REVIEW_ANSWER_NEWER,
     * REVIEW_CONTENT with the place when the result is not the draft with her reading in it
     */
    public static void require(RequestStatement request, ReviewAnswer answer) throws Refusal {
        AnswerStatement said = answer.statement();
        boolean same = said.reviewId().equals(request.reviewId())
                && said.packageIdentity().equals(request.packageIdentity()) && said.from().equals(request.to())
                && said.to().equals(request.from()) && said.practice() == request.practice();
        if (!same) {
            throw new Refusal(Problem.REVIEW_OTHER);
        }
        if (said.revision() != request.revision()) {
            throw new Refusal(said.revision() < request.revision() ? Problem.REVIEW_ANSWER_OLD
                    : Problem.REVIEW_ANSWER_NEWER);
        }
        if (said.reply() instanceof Reply.Read read && request.proposal().isPresent()) {
            // locked is locked: what she saw afterwards changes the agreed sheet, never her own
            Content.require(read.own().equals(request.proposal().get().colleague()), "reply.own");
        }
        if (answer.result().isPresent()) {
            requireGrown(request.draft(), answer.result().get());
        }
    }

    /** What two agree on may differ from the draft; what it is a result of, and what the first assessor locked, not. */
    private static void requireGrown(ResultPayload draft, PartialResult signed) throws Refusal {
        ResultPayload result = signed.payload();
        Content.require(result.resultId().equals(draft.resultId()), "result.resultId");
        Content.require(result.revision() == draft.revision(), "result.revision");
        Content.require(result.supersedes().equals(draft.supersedes()), "result.supersedes");
        Content.at("result", () -> signed.requireMatches(Assignment.of(draft)));
        Optional<SecondReading> reading = result.reading();
        Content.require(reading.map(SecondReading::assessor).filter(draft.points()::equals).isPresent(),
                "result.coReview.reading.assessor");
        Content.require(reading.map(SecondReading::assessorFindings).filter(draft.findings()::equals).isPresent(),
                "result.coReview.reading.assessorFindings");
        requireAsked(draft, result);
    }

    /** All who were asked before are still there, then this colleague and nobody else. */
    private static void requireAsked(ResultPayload draft, ResultPayload result) throws Refusal {
        List<CoReview.Asked> asked = new ArrayList<>(result.coReview().map(CoReview::asked).orElse(List.of()));
        boolean last = !asked.isEmpty() && asked.removeLast().kid().equals(result.signers().getLast());
        List<CoReview.Asked> before = draft.coReview().map(CoReview::asked).orElse(List.of());
        Content.require(last && asked.equals(before), "result.coReview.asked");
    }
}
