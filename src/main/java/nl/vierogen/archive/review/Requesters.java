package nl.vierogen.archive.review;

import java.util.Optional;
import nl.vierogen.archive.shelf.Logbooks;
import nl.vierogen.archive.shelf.OpenedPackages;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.StreamId;

/** Finds who asked, when both sit at this laptop. */
public final class Requesters {
    private final Logbooks logbooks;
    private final OpenedPackages packages;
    private final Answers answers;

    public Requesters(Logbooks logbooks, OpenedPackages packages, Answers answers) {
        this.logbooks = logbooks;
        this.packages = packages;
        this.answers = answers;
    }

    /** The logbook of who asked; empty for a seat whose answer travels as a file. */
    Optional<OpenLogbook> of(OpenLogbook seat) throws Refusal {
        if (seat.session().assessment().lookingAlong().invited().filter(ReviewAct.Invited::here).isEmpty()) {
            return Optional.empty();
        }
        Card card = logbooks.known(packages.entry(StreamId.parse(seat.id())).packageIdentity())
                .orElseThrow(() -> new Refusal(Problem.JOURNAL_TAMPERED));
        return Optional.of(logbooks.open(card.id()));
    }

    void deliver(OpenLogbook seat, byte[] answer) throws Refusal {
        Optional<OpenLogbook> asker = of(seat);
        if (asker.isPresent()) {
            answers.receive(asker.get(), answer);
        }
    }
}
