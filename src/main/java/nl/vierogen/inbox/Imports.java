package nl.vierogen.inbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.vierogen.assessment.Card;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Tasks;

/** Takes files in, one after the other, and reports on each. */
final class Imports {
    private final LogbookShelf shelf;
    private final Tasks tasks;
    private final Texts texts;
    private final Occupation occupation;
    private final Runnable changed;
    private final ObservableList<ImportLine> reports = FXCollections.observableArrayList();
    private Optional<Card> toOpen = Optional.empty();
    private boolean tells = true;

    /** @param changed called when there may be other logbooks than before */
    Imports(LogbookShelf shelf, Tasks tasks, Texts texts, Occupation occupation, Runnable changed) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.texts = texts;
        this.occupation = occupation;
        this.changed = changed;
    }

    /** A bad file keeps none of the others out. */
    void take(List<Path> files) {
        if (occupation.begins()) {
            reports.clear();
            toOpen = Optional.empty();
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

    private void next(List<Path> files, int position, List<ImportLine> lines, Consumer<ImportReport> seen,
            Consumer<Card> opening) {
        if (position == files.size()) {
            occupation.done();
            reports.setAll(tells ? lines : List.of());
            changed.run();
            if (!tells) {
                close().ifPresent(opening);
            }
            return;
        }
        occupation.says(texts.get("inbox.importing", position + 1, files.size()));
        Path file = files.get(position);
        Consumer<ImportReport> then = report -> {
            seen.accept(report);
            lines.add(ImportLine.of(report, texts));
            next(files, position + 1, lines, seen, opening);
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

    ObservableList<ImportLine> reports() {
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
        reports.clear();
        return next;
    }
}
