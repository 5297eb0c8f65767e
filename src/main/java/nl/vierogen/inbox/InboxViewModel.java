package nl.vierogen.inbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import nl.vierogen.assessment.Card;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Dialogs;
import nl.vierogen.ui.FileKind;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;

/** The inbox: the logbooks of this workspace, and what one can do with them. */
public final class InboxViewModel {
    private final LogbookShelf shelf;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final InboxActions actions;
    private final InboxList list;
    private final Occupation occupation;
    private final Imports imports;
    private final InboxMemory memory;
    private boolean making;

    public InboxViewModel(LogbookShelf shelf, Tasks tasks, Dialogs dialogs, Texts texts, Dates dates,
            InboxActions actions, InboxMemory memory) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.actions = actions;
        this.memory = memory;
        this.list = new InboxList(texts, dates, memory);
        this.occupation = new Occupation(dialogs);
        this.imports = new Imports(shelf, tasks, texts, occupation, this::refresh);
    }

    /** Reads the logbooks again. */
    public void refresh() {
        tasks.inOrder(shelf::cards, list::show, occupation::refused);
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
        if (!making) {
            memory.wanted(Optional.empty());
        }
        imports.take(files);
    }

    /**
     * Imports what the program was started with: a single good file is to be opened once its report is read, and at once
     * when it was there already.
     */
    public void importAtStart(List<Path> files) {
        imports.takeAtStart(files, this::open);
    }

    /** Makes practice logbooks, and shows each as soon as it is there. */
    public void practise() {
        if (canPractise() && occupation.begins()) {
            making = true;
            makeNext(0);
        }
    }

    private void makeNext(int position) {
        if (position == actions.practice().size()) {
            making = false;
            occupation.done();
            memory.wanted().ifPresent(this::open);
            return;
        }
        occupation.says(texts.get("inbox.practice.making", position + 1, actions.practice().size())
                + memory.wanted().map(card -> " " + soon(card)).orElse(""));
        // drawing takes long and stands beside the journal; taking in writes to it
        tasks.inBackground(actions.practice().get(position),
                file -> tasks.inOrder(() -> imports.takeIn(file), _ -> {
                    refresh();
                    makeNext(position + 1);
                }, this::notMade), this::notMade);
    }

    private void notMade(Refusal refusal) {
        making = false;
        memory.wanted(Optional.empty());
        occupation.refused(refusal);
    }

    private String soon(Card card) {
        return texts.get("inbox.opening.soon", card.number());
    }

    /** Opens a logbook. */
    void open(InboxRow row) {
        open(row.card());
    }

    private void open(Card card) {
        if (!occupation.begins()) {
            if (making) {
                memory.wanted(Optional.of(card));
                occupation.says(soon(card));
            }
            return;
        }
        memory.wanted(Optional.empty());
        list.leaveFrom(card);
        occupation.says(texts.get("inbox.opening", card.number()));
        tasks.inOrder(() -> shelf.open(card), opened -> {
            occupation.done();
            actions.opened().accept(opened);
        }, occupation::refused);
    }

    /** Whether the report leads to a logbook: the one that the program was started with. */
    boolean reportOpens() {
        return imports.leadsOn();
    }

    /** Forgets what was last imported, and opens what the program was started with. */
    void closeReport() {
        imports.close().ifPresent(this::open);
    }

    ObservableList<ImportLine> reports() {
        return imports.reports();
    }

    ObservableList<InboxRow> rows() {
        return list.rows();
    }

    /** The person stands on a logbook. */
    void stands(InboxRow row) {
        list.stands(row.card());
    }

    /** The row to stand on: the logbook one stood on or opened last, else the first that asks something; -1 without any. */
    int rowToSelect() {
        return list.rowToSelect();
    }

    ObjectProperty<InboxFilter> filterProperty() {
        return list.filterProperty();
    }

    StringProperty searchProperty() {
        return list.searchProperty();
    }

    ReadOnlyObjectProperty<Notice> noticeProperty() {
        return occupation.noticeProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return occupation.busyProperty();
    }

    /** Whether the logbooks are known yet. */
    ReadOnlyBooleanProperty loadedProperty() {
        return list.loadedProperty();
    }

    /** The filter in words with how many it shows. */
    StringBinding filterLabel(InboxFilter of) {
        return list.filterLabel(of);
    }

    /** Whether there is no logbook at all. */
    BooleanBinding isEmpty() {
        return list.isEmpty();
    }

    /** Whether there are logbooks but none that is asked for. */
    BooleanBinding isNothingFound() {
        return list.isNothingFound();
    }

    boolean canPractise() {
        return !actions.practice().isEmpty();
    }
}
