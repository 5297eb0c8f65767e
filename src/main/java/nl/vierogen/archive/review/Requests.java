package nl.vierogen.archive.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.archive.seal.Drafts;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.review.Proposal;
import nl.vierogen.exchange.review.RequestStatement;
import nl.vierogen.exchange.review.RequestWriter;
import nl.vierogen.exchange.review.ReviewId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Member;

/** Makes requests to look along, and finds the last one again. */
final class Requests {
    private final Desk desk;

    Requests(Desk desk) {
        this.desk = desk;
    }

    /** What is asked: the first time, or once more with what was changed since she answered. */
    RequestStatement next(Assessment assessment, Drafts.Draft draft, KeyId colleague) throws Refusal {
        Optional<ReviewAct.Asked> before = assessment.lookingAlong().asked();
        Instant now = desk.clock().instant();
        ResultPayload payload = draft.draft().toAsk(desk.identity().keyId(), colleague, now);
        return new RequestStatement(RequestStatement.FORMAT_VERSION,
                before.map(asked -> new ReviewId(asked.review())).orElseGet(ReviewId::random),
                before.map(ReviewAct.Asked::revision).orElse(0) + 1, desk.identity().keyId(), colleague,
                List.of(desk.identity().keyId()), draft.opened().statement().practice(), now,
                draft.opened().identity(), payload, assessment.consensus().map(Requests::proposal));
    }

    private static Proposal proposal(Consensus consensus) {
        return new Proposal(consensus.colleague(), consensus.changes(), consensus.agreedFindings(),
                !consensus.agreement().denied());
    }

    /** The file for the colleague, encrypted to her. */
    byte[] file(RequestStatement statement, LogbookPackage opened) throws Refusal {
        return RequestWriter.write(statement, opened, desk.identity(), member(statement.to()).identity(),
                desk.roster());
    }

    Member member(KeyId kid) throws Refusal {
        return desk.roster().member(kid).orElseThrow(() -> new Refusal(Problem.SIGNER_UNKNOWN));
    }
}
