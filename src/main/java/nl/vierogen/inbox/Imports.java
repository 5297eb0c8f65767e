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
    private boolean tells = true;

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
            tells = true;
            next(files, 0, new ArrayList<>(), _ -> {
            }, _ -> {
            });
        }
    }

    /**
     * The same with what the program was started with: a single good file is to be opened once its report is read, and
     * one that was there already at once, for there is nothing to report.
     *
     * @param opening opens a logbook
     */
    void takeAtStart(List<Path> files, Consumer<Card> opening) {
        if (occupation.begins()) {
            next(files, 0, new ArrayList<>(), report -> {
                toOpen = files.size() == 1 ? taken(report) : Optional.empty();
                tells = !(files.size() == 1 && report.result() instanceof ImportReport.Known);
            }, opening);
        }
    }

    private void next(List<Path> files, int position, List<ImportReport> done, Consumer<ImportReport> seen,
            Consumer<Card> opening) {
        if (position == files.size()) {
            occupation.done();
            report(tells ? done : List.of());
            changed.run();
            if (!tells) {
                close().ifPresent(opening);
            }
            return;
        }
        occupation.says(texts -> texts.get("inbox.importing", position + 1, files.size()));
        Path file = files.get(position);
        Consumer<ImportReport> then = report -> {
            seen.accept(report);
            done.add(report);
            next(files, position + 1, done, seen, opening);
        };
        tasks.inOrder(() -> shelf.importFile(file), then, refusal -> then.accept(new ImportReport(
                String.valueOf(file.getFileName()), List.of(), new ImportReport.Refused(refusal, Optional.empty()))));
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
