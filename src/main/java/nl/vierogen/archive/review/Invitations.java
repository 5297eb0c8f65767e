package nl.vierogen.archive.review;

import nl.vierogen.archive.kept.Desk;
import nl.vierogen.archive.shelf.KeptRequests;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.exchange.review.Proposal;
import nl.vierogen.exchange.review.RequestStatement;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Puts requests before colleagues, each in her own journal. */
public final class Invitations {
    private final Desk desk;

    public Invitations(Desk desk) {
        this.desk = desk;
    }

    static void requireFirst(RequestStatement request) throws Refusal {
        if (request.revision() != 1) {
            throw new Refusal(Problem.REVIEW_EARLIER_MISSING);
        }
    }

    /**
     * Puts the request before the colleague.
     *
     * @throws Refusal REVIEW_EARLIER_MISSING, REVIEW_OTHER or REVIEW_REVISION_DIFFERS when it does not follow from what she
     * was asked and answered before
     */
    public void invite(AssessmentSession seat, RequestStatement request, boolean here) throws Refusal {
        if (seat.assessment().lookingAlong().invited().isEmpty()) {
            requireFirst(request);
        } else {
            RevisionMatch.require(KeptRequests.last(seat, ReviewAct.Invited.class), request,
                    seat.assessment().reading());
        }
        String person = desk.roster().member(request.from()).map(member -> member.person().value())
                .orElseThrow(() -> new Refusal(Problem.SIGNER_UNKNOWN));
        seat.keep(new ReviewAct.Invited(request.reviewId().value(), request.revision(), request.from().value(), person,
                here, agreement(request, seat)), StrictJson.write(request));
    }

    // what both decided alike before needs no word of both
    private static ReviewAct.Agreement agreement(RequestStatement request, AssessmentSession seat) {
        if (request.proposal().isEmpty()) {
            return ReviewAct.Agreement.NOTHING;
        }
        Proposal proposal = request.proposal().get();
        return new ReviewAct.Agreement(proposal.changes(),
                Consensus.settled(seat.assessment().counting(), Together.first(request.draft()), proposal.colleague(),
                        proposal.findings()),
                !proposal.agreed());
    }
}
