package nl.vierogen.archive.review;

import java.util.Optional;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.archive.kept.SeatEntry;
import nl.vierogen.archive.kept.ShelfEntry;
import nl.vierogen.archive.shelf.KeptRequests;
import nl.vierogen.archive.shelf.Logbooks;
import nl.vierogen.archive.shelf.Procedures;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.exchange.review.RequestStatement;
import nl.vierogen.exchange.review.ReviewRequest;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.problem.Refusal;

/** Gives a request to look along its seat: a journal of the colleague's own. */
public final class Seats {
    private final Logbooks logbooks;
    private final Invitations invitations;

    public Seats(Desk desk, Logbooks logbooks) {
        this.logbooks = logbooks;
        this.invitations = new Invitations(desk);
    }

    /** A request that came as a file. */
    public ImportReport.Result take(ReviewRequest request, byte[] encrypted) throws Refusal {
        Procedures.of(request.opened());
        Optional<ShelfEntry> known = logbooks.seat(request.statement().reviewId().value());
        if (known.isEmpty()) {
            Invitations.requireFirst(request.statement());
            Card card = logbooks.add(request.opened(), Optional.of(entry(request, false)), request.sha256(), encrypted);
            invitations.invite(logbooks.open(card.id()).session(), request.statement(), false);
            return new ImportReport.Added(logbooks.card(card.id()));
        }
        Card card = known.get().card();
        AssessmentSession session = logbooks.open(card.id()).session();
        if (isKnown(session, request.statement())) {
            return new ImportReport.Known(card);
        }
        invitations.invite(session, request.statement(), false);
        return new ImportReport.Added(logbooks.card(card.id()));
    }

    private static boolean isKnown(AssessmentSession seat, RequestStatement request) throws Refusal {
        if (seat.assessment().lookingAlong().invited().isEmpty()) {
            return false;
        }
        RequestStatement before = KeptRequests.last(seat, ReviewAct.Invited.class);
        RevisionMatch.requireSameReview(before, request);
        if (request.revision() == before.revision()) {
            RevisionMatch.requireEqual(before, request);
        }
        return request.revision() <= before.revision();
    }

    static SeatEntry entry(ReviewRequest request, boolean here) {
        return new SeatEntry(request.statement().reviewId().value(), request.sha256(), here);
    }
}
