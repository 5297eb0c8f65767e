package nl.vierogen.inbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.vierogen.assessment.Card;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Dialogs;
import nl.vierogen.ui.FileKind;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;

/** The inbox: the logbooks of this workspace, filtered and searched, and what was last imported. */
public final class InboxViewModel {
    private final LogbookShelf shelf;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final InboxRows words;
    private final InboxActions actions;
    private final InboxMemory memory;

    private final ObservableList<Card> cards = FXCollections.observableArrayList();
    private final ObservableList<InboxRow> rows = FXCollections.observableArrayList();
    private final ObservableList<ImportLine> reports = FXCollections.observableArrayList();
    private final ObjectProperty<InboxFilter> filter = new SimpleObjectProperty<>(InboxFilter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    private Optional<Card> toOpen = Optional.empty();

    public InboxViewModel(LogbookShelf shelf, Tasks tasks, Dialogs dialogs, Texts texts, Dates dates,
            InboxActions actions, InboxMemory memory) {
        this.memory = memory;
        this.shelf = shelf;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.words = new InboxRows(texts, dates);
        this.actions = actions;
        filter.set(memory.filter());
        search.set(memory.search());
        filter.subscribe(this::sift);
        search.subscribe(this::sift);
    }

    /** Reads the logbooks again. */
    public void refresh() {
        tasks.inOrder(shelf::cards, this::show, this::refused);
    }

    /** Asks for files and imports them. */
    public void chooseAndImport() {
        List<Path> chosen = dialogs.openFiles(FileKind.LOGBOOK);
        if (!chosen.isEmpty()) {
            importFiles(chosen);
        }
    }

    /** Imports files one after the other; a bad one keeps none of the others out. */
    public void importFiles(List<Path> files) {
        if (!busy.get()) {
            busy.set(true);
            reports.clear();
            toOpen = Optional.empty();
            importNext(files, 0, new ArrayList<>(), _ -> {
            });
        }
    }

    /** Imports what the program was started with: a single good file is to be opened once its report is read. */
    public void importAtStart(List<Path> files) {
        if (!busy.get()) {
            busy.set(true);
            importNext(files, 0, new ArrayList<>(), report -> toOpen = files.size() == 1 ? taken(report)
                    : Optional.empty());
        }
    }

    /** Makes practice logbooks, and shows each as soon as it is there. */
    public void practise() {
        if (!busy.get() && !actions.practice().isEmpty()) {
            busy.set(true);
            makeNext(0);
        }
    }

    private void makeNext(int position) {
        if (position == actions.practice().size()) {
            done();
            return;
        }
        notice.set(new Notice(Tone.ACCENT,
                texts.get("inbox.practice.making", position + 1, actions.practice().size())));
        // drawing takes long and stands beside the journal; taking in writes to it
        tasks.inBackground(actions.practice().get(position),
                file -> tasks.inOrder(() -> takeIn(file), _ -> {
                    refresh();
                    makeNext(position + 1);
                }, this::refused), this::refused);
    }

    private Card takeIn(Path file) throws Refusal {
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

    /** Opens a logbook. */
    void open(InboxRow row) {
        open(row.card());
    }

    private void open(Card card) {
        if (busy.get()) {
            return;
        }
        memory.selected(card.id());
        busy.set(true);
        notice.set(new Notice(Tone.ACCENT, texts.get("inbox.opening", card.number())));
        tasks.inOrder(() -> shelf.open(card), opened -> {
            done();
            actions.opened().accept(opened);
        }, this::refused);
    }

    /** Whether the report leads to a logbook: the one that the program was started with. */
    boolean reportOpens() {
        return toOpen.isPresent();
    }

    /** Forgets what was last imported, and opens what the program was started with. */
    void closeReport() {
        Optional<Card> next = toOpen;
        toOpen = Optional.empty();
        reports.clear();
        next.ifPresent(this::open);
    }

    private void importNext(List<Path> files, int position, List<ImportLine> lines, Consumer<ImportReport> seen) {
        if (position == files.size()) {
            done();
            reports.setAll(lines);
            refresh();
            return;
        }
        notice.set(new Notice(Tone.ACCENT, texts.get("inbox.importing", position + 1, files.size())));
        Path file = files.get(position);
        Consumer<ImportReport> next = report -> {
            seen.accept(report);
            lines.add(ImportLine.of(report, texts));
            importNext(files, position + 1, lines, seen);
        };
        tasks.inOrder(() -> shelf.importFile(file), next, refusal -> next.accept(new ImportReport(
                String.valueOf(file.getFileName()), List.of(), new ImportReport.Refused(refusal, Optional.empty()))));
    }

    private void done() {
        busy.set(false);
        notice.set(Notice.NONE);
    }

    private void refused(Refusal refusal) {
        done();
        dialogs.refused(refusal);
    }

    private void show(List<Card> all) {
        cards.setAll(all.stream().sorted(InboxRows.ORDER).toList());
        loaded.set(true);
        sift();
    }

    private void sift() {
        memory.filter(filter.get());
        memory.search(search.get());
        rows.setAll(cards.stream().filter(filter.get()::shows).filter(card -> words.matches(card, search.get()))
                .map(words::row).toList());
    }

    ObservableList<InboxRow> rows() {
        return rows;
    }

    /** The row to stand on: the logbook last opened or else the first; -1 without any. */
    int rowToSelect() {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).card().id().equals(memory.selected())) {
                return row;
            }
        }
        return rows.isEmpty() ? -1 : 0;
    }

    ObservableList<ImportLine> reports() {
        return reports;
    }

    ObjectProperty<InboxFilter> filterProperty() {
        return filter;
    }

    StringProperty searchProperty() {
        return search;
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The filter in words with how many it shows. */
    StringBinding filterLabel(InboxFilter of) {
        return Bindings.createStringBinding(
                () -> texts.get("inbox.filter." + of, cards.stream().filter(of::shows).count()), cards);
    }

    /** Whether there is no logbook at all. */
    BooleanBinding isEmpty() {
        return loaded.and(Bindings.isEmpty(cards));
    }

    /** Whether there are logbooks but none that is asked for. */
    BooleanBinding isNothingFound() {
        return Bindings.isNotEmpty(cards).and(Bindings.isEmpty(rows));
    }

    boolean canPractise() {
        return !actions.practice().isEmpty();
    }
}
