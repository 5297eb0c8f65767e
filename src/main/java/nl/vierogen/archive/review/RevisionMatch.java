package nl.vierogen.archive.review;

import nl.vierogen.conditions.Reading;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.review.Proposal;
import nl.vierogen.exchange.review.RequestStatement;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * Whether a request follows from the one before it. What either locked is never changed by a next revision: else the
 * first assessor could score after she saw the colleague's sheet, and nobody would know.
 */
final class RevisionMatch {
    private RevisionMatch() {
    }

    /** @throws Refusal REVIEW_OTHER when it is about another package or between others */
    static void requireSameReview(RequestStatement before, RequestStatement now) throws Refusal {
        boolean same = now.reviewId().equals(before.reviewId()) && now.from().equals(before.from())
                && now.to().equals(before.to()) && now.packageIdentity().equals(before.packageIdentity());
        if (!same) {
            throw new Refusal(Problem.REVIEW_OTHER);
        }
    }

    /** @throws Refusal REVIEW_REVISION_DIFFERS when the same revision says something else now */
    static void requireEqual(RequestStatement before, RequestStatement now) throws Refusal {
        require(before.equals(now), "revision");
    }

    /**
     * @param own what the colleague had locked
     * @throws Refusal REVIEW_OTHER, REVIEW_EARLIER_MISSING when a revision in between is not here,
     * REVIEW_REVISION_DIFFERS with the member that must have stayed as it was
     */
    static void require(RequestStatement before, RequestStatement now, Reading own) throws Refusal {
        requireSameReview(before, now);
        if (now.revision() != before.revision() + 1) {
            throw new Refusal(Problem.REVIEW_EARLIER_MISSING);
        }
        ResultPayload was = before.draft();
        ResultPayload is = now.draft();
        require(is.points().equals(was.points()), "draft.points");
        require(is.findings().equals(was.findings()), "draft.findings");
        require(is.revision() == was.revision() && is.supersedes().equals(was.supersedes()), "draft.revision");
        require(is.coReview().equals(was.coReview()), "draft.coReview");
        require(now.proposal().map(Proposal::colleague).filter(own::equals).isPresent(), "proposal.colleague");
    }

    private static void require(boolean holds, String member) throws Refusal {
        if (!holds) {
            throw new Refusal(Problem.REVIEW_REVISION_DIFFERS, member);
        }
    }
}
