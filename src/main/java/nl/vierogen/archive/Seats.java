package nl.vierogen.archive;

import java.util.Optional;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.exchange.review.Proposal;
import nl.vierogen.exchange.review.RequestStatement;
import nl.vierogen.exchange.review.ReviewRequest;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Gives a request to look along its seat: a journal of the colleague's own. */
final class Seats {
    private final Desk desk;
    private final PackageShelf shelf;

    Seats(Desk desk, PackageShelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    /** A request that came as a file. */
    ImportReport.Result take(ReviewRequest request, byte[] encrypted) throws Refusal {
        Procedures.of(request.opened());
        Optional<ShelfEntry> known = shelf.seat(request.statement().reviewId().value());
        if (known.isEmpty()) {
            requireFirst(request.statement());
            Card card = shelf.add(request.opened(), Optional.of(entry(request, false)), request.sha256(), encrypted);
            invite(shelf.open(card).session(), request.statement(), false);
            return new ImportReport.Added(shelf.card(card.id()));
        }
        Card card = known.get().card();
        AssessmentSession session = shelf.open(card).session();
        if (isKnown(session, request.statement())) {
            return new ImportReport.Known(card);
        }
        invite(session, request.statement(), false);
        return new ImportReport.Added(shelf.card(card.id()));
    }

    private static void requireFirst(RequestStatement request) throws Refusal {
        if (request.revision() != 1) {
            throw new Refusal(Problem.REVIEW_EARLIER_MISSING);
        }
    }

    private static boolean isKnown(AssessmentSession seat, RequestStatement request) throws Refusal {
        if (seat.assessment().lookingAlong().invited().isEmpty()) {
            return false;
        }
        RequestStatement before = Requests.last(seat, ReviewAct.Invited.class);
        RevisionMatch.requireSameReview(before, request);
        if (request.revision() == before.revision()) {
            RevisionMatch.requireEqual(before, request);
        }
        return request.revision() <= before.revision();
    }

    static SeatEntry entry(ReviewRequest request, boolean here) {
        return new SeatEntry(request.statement().reviewId().value(), request.sha256(), here);
    }

    /**
     * Puts the request before the colleague.
     *
     * @throws Refusal REVIEW_EARLIER_MISSING, REVIEW_OTHER or REVIEW_REVISION_DIFFERS when it does not follow from what she
     * was asked and answered before
     */
    void invite(AssessmentSession seat, RequestStatement request, boolean here) throws Refusal {
        if (seat.assessment().lookingAlong().invited().isEmpty()) {
            requireFirst(request);
        } else {
            RevisionMatch.require(Requests.last(seat, ReviewAct.Invited.class), request, seat.assessment().reading());
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
