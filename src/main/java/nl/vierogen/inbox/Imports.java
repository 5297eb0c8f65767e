package nl.vierogen.inbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierogen.assessment.Card;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.Tasks;

/** Takes files in, one after the other, and reports on each. */
final class Imports {
    private final LogbookShelf shelf;
    private final Tasks tasks;
    private final Occupation occupation;
    private final Runnable reported;
    private final Runnable changed;
    private List<ImportReport> reports = List.of();
    private Optional<Card> toOpen = Optional.empty();

    /**
     * @param reported called when there is another report, or none any more
     * @param changed called when there may be other logbooks than before
     */
    Imports(LogbookShelf shelf, Tasks tasks, Occupation occupation, Runnable reported, Runnable changed) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.occupation = occupation;
        this.reported = reported;
        this.changed = changed;
    }

    /** A bad file keeps none of the others out. */
    void take(List<Path> files) {
        if (occupation.begins()) {
            close();
            next(files, 0, new ArrayList<>());
        }
    }

    /**
     * The same with what the program was started with: a single good file is to be opened once its report is read, and
     * one that was there already at once, for there is nothing to report.
     *
     * @param opening opens a logbook
     */
    void takeAtStart(List<Path> files, InboxActions.Opening opening) {
        if (files.size() > 1) {
            take(files);
        } else if (occupation.begins()) {
            alone(files.getFirst(), opening);
        }
    }

    private void alone(Path file, InboxActions.Opening opening) {
        says(1, 1);
        tasks.inOrder(() -> arrived(shelf.importFile(file), opening),
                arrived -> arrived.onwards().ifPresentOrElse(onwards -> {
                    occupation.done();
                    onwards.run();
                }, () -> {
                    toOpen = taken(arrived.report());
                    end(List.of(arrived.report()));
                }), refusal -> end(List.of(failed(file, refusal))));
    }

    /** @param onwards goes to the logbook when there is nothing to tell of it before */
    private record Arrived(ImportReport report, Optional<Runnable> onwards) {
    }

    // in one go: the screen is busy enough at a start
    private Arrived arrived(ImportReport report, InboxActions.Opening opening) {
        if (!(report.result() instanceof ImportReport.Known(Card card))) {
            return new Arrived(report, Optional.empty());
        }
        try {
            return new Arrived(report, Optional.of(opening.open(card)));
        } catch (Refusal refusal) {
            return new Arrived(report, Optional.of(() -> occupation.refused(refusal)));
        }
    }

    private void next(List<Path> files, int position, List<ImportReport> done) {
        if (position == files.size()) {
            end(done);
            return;
        }
        says(position + 1, files.size());
        Path file = files.get(position);
        Consumer<ImportReport> then = report -> {
            done.add(report);
            next(files, position + 1, done);
        };
        tasks.inOrder(() -> shelf.importFile(file), then, refusal -> then.accept(failed(file, refusal)));
    }

    private void says(int number, int of) {
        occupation.says(texts -> texts.get("inbox.importing", number, of));
    }

    private void end(List<ImportReport> done) {
        occupation.done();
        report(done);
        changed.run();
    }

    private static ImportReport failed(Path file, Refusal refusal) {
        return new ImportReport(String.valueOf(file.getFileName()), List.of(),
                new ImportReport.Refused(refusal, Optional.empty()));
    }

    /**
     * Takes one file in without a report. Never from the JavaFX thread.
     *
     * @throws Refusal why it was refused
     */
    Card takeIn(Path file) throws Refusal {
        return switch (shelf.importFile(file).result()) {
            case ImportReport.Added(Card card) -> card;
            case ImportReport.Known(Card card) -> card;
            case ImportReport.Answered(Card card) -> card;
            case ImportReport.Refused(Refusal refusal, Optional<ImportCheck> _) -> throw refusal;
        };
    }

    private static Optional<Card> taken(ImportReport report) {
        return switch (report.result()) {
            case ImportReport.Added(Card card) -> Optional.of(card);
            case ImportReport.Known(Card card) -> Optional.of(card);
            case ImportReport.Answered(Card card) -> Optional.of(card);
            case ImportReport.Refused _ -> Optional.empty();
        };
    }

    private void report(List<ImportReport> now) {
        reports = List.copyOf(now);
        reported.run();
    }

    List<ImportReport> reports() {
        return reports;
    }

    /** Whether the report leads to a logbook: the one that the program was started with. */
    boolean leadsOn() {
        return toOpen.isPresent();
    }

    /** Forgets what was last imported; what is to be opened now. */
    Optional<Card> close() {
        Optional<Card> next = toOpen;
        toOpen = Optional.empty();
        report(List.of());
        return next;
    }
}
