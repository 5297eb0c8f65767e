package nl.vierogen.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.archive.kept.FileBytes;
import nl.vierogen.archive.review.Answers;
import nl.vierogen.archive.review.Seats;
import nl.vierogen.archive.shelf.Logbooks;
import nl.vierogen.archive.shelf.Procedures;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.review.Incoming;
import nl.vierogen.exchange.review.ReviewAnswer;
import nl.vierogen.exchange.review.ReviewRequest;
import nl.vierogen.inbox.ImportCheck;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.inbox.LogbookShelf;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** The inbox's shelf: what lies on it, and what comes in. */
public final class PackageShelf implements LogbookShelf {
    private final Desk desk;
    private final Logbooks logbooks;
    private final Answers answers;
    private final Seats seats;
    private final Foreseen foreseen;

    PackageShelf(Desk desk, Logbooks logbooks, Answers answers) {
        this.desk = desk;
        this.logbooks = logbooks;
        this.answers = answers;
        this.seats = new Seats(desk, logbooks);
        this.foreseen = new Foreseen(desk);
    }

    @Override
    public List<Card> cards() throws Refusal {
        return logbooks.cards();
    }

    @Override
    public OpenLogbook open(Card card) throws Refusal {
        return logbooks.open(card.id());
    }

    /**
     * Checks every event of every logbook: for the background.
     *
     * @throws Refusal JOURNAL_TAMPERED when something was edited, taken out or set back outside the program
     */
    public void check() throws Refusal {
        if (!desk.workspace().journal().verifyAll((_, _) -> true).clean()) {
            throw new Refusal(Problem.JOURNAL_TAMPERED);
        }
    }

    @Override
    public ImportReport importFile(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return new ImportReport(name, List.of(ImportCheck.values()), take(FileBytes.read(file)));
        } catch (Refusal refusal) {
            return PassedChecks.refused(name, refusal);
        }
    }

    /** Reads the list that is about to be asked for, so that it comes sooner. What is wrong with it is told then. */
    public void foresee() {
        try {
            cards();
        } catch (Refusal _) {
            // told when it is asked for
        }
    }

    /**
     * Looks at a package that is about to be imported and opened, so that this goes faster. Changes nothing and refuses
     * nothing: what is wrong with it is told when it is imported.
     */
    public void foresee(Path file) {
        try {
            byte[] encrypted = FileBytes.read(file);
            LogbookPackage opened = foreseen.open(encrypted);
            if (!foreseen.isAskedFor()) {
                logbooks.foresee(opened, encrypted);
            }
        } catch (Refusal _) {
            // told when it is imported
        }
    }

    private Incoming incoming(byte[] encrypted) throws Refusal {
        Optional<LogbookPackage> opened = foreseen.take(encrypted);
        return opened.isPresent() ? new Incoming.Package(opened.get())
                : Incoming.open(encrypted, desk.identity(), desk.roster(), logbooks::form);
    }

    private ImportReport.Result take(byte[] encrypted) throws Refusal {
        return switch (incoming(encrypted)) {
            case Incoming.Package(LogbookPackage opened) -> {
                Procedures.of(opened);
                Optional<Card> known = logbooks.known(opened.identity());
                if (known.isPresent()) {
                    logbooks.hold(known.get(), opened, encrypted);
                    yield new ImportReport.Known(known.get());
                }
                opened.requireStandingSender(desk.roster(), desk.clock().instant());
                yield new ImportReport.Added(logbooks.add(opened, Optional.empty(), opened.identity(), encrypted));
            }
            case Incoming.Request(ReviewRequest request) -> seats.take(request, encrypted);
            case Incoming.Answer(ReviewAnswer answer) -> {
                Card card = logbooks.known(answer.statement().packageIdentity())
                        .orElseThrow(() -> new Refusal(Problem.REVIEW_OTHER));
                OpenLogbook logbook = logbooks.open(card.id());
                if (Answers.isKnown(logbook, answer, encrypted)) {
                    yield new ImportReport.Known(card);
                }
                answers.receive(logbook, encrypted);
                yield new ImportReport.Answered(logbooks.card(card.id()));
            }
        };
    }
}
