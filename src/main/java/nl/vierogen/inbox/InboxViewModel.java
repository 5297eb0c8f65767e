package nl.vierogen.inbox;

import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Notice;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.dialog.Dialogs;
import nl.vierogen.ui.dialog.FileKind;

/** The inbox: the logbooks of this workspace, and what one can do with them. */
public final class InboxViewModel {
    private final LogbookShelf shelf;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final InboxWork work;
    private final InboxList list;
    private final ReadOnlyObjectWrapper<Notice> notice = new ReadOnlyObjectWrapper<>(Notice.NONE);
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final ObservableList<ImportLine> reports = FXCollections.observableArrayList();

    /** @param work what is going on, and may have begun before */
    public InboxViewModel(LogbookShelf shelf, Tasks tasks, Dialogs dialogs, Texts texts, Dates dates, InboxWork work,
            InboxMemory memory) {
        this.shelf = shelf;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.work = work;
        this.list = new InboxList(texts, dates, memory);
        work.shownBy(new InboxWork.Shown(this::occupied, this::reported, this::refresh));
        occupied();
        reported();
    }

    private void occupied() {
        busy.set(work.isBusy());
        notice.set(work.notice(texts));
    }

    private void reported() {
        reports.setAll(work.reports(texts));
    }

    /** Reads the logbooks again. */
    public void refresh() {
        tasks.inOrder(() -> list.inOrder(shelf.cards()), list::show, work::refused);
    }

    /** Asks for files and imports them. */
    public void chooseAndImport() {
        List<Path> chosen = dialogs.openFiles(FileKind.LOGBOOK);
        if (!chosen.isEmpty()) {
            importFiles(chosen);
        }
    }

    /** Imports files one after the other; a bad one keeps none of the others out. */
    void importFiles(List<Path> files) {
        work.importFiles(files);
    }

    /** Makes practice logbooks, and shows each as soon as it is there. */
    void practise() {
        work.practise();
    }

    /** Opens a logbook. */
    void open(InboxRow row) {
        work.open(row.card());
    }

    /** Whether the report leads to a logbook: the one that the program was started with. */
    boolean reportOpens() {
        return work.reportOpens();
    }

    /** Forgets what was last imported; opens the logbook that its report led to, if any, when it is run. */
    Runnable forgetReport() {
        return work.forgetReport();
    }

    ObservableList<ImportLine> reports() {
        return reports;
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
        return notice.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
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
        return work.canPractise();
    }
}
