package nl.vierogen.assessment.screen.snippet;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.assessment.snippet.Snippet;
import nl.vierogen.assessment.snippet.SnippetAct;
import nl.vierogen.assessment.snippet.SnippetBook;
import nl.vierogen.assessment.snippet.SnippetPlace;
import nl.vierogen.assessment.snippet.Snippets;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.ui.Tasks;

/** The snippets for the image shown: finding, putting in, changing, making and deleting them. */
public final class SnippetsViewModel {
    private final Desk desk;
    private final Wording wording;
    private final Snippets snippets;
    private final Tasks tasks;
    private final SnippetPlaces places;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<List<SnippetRow>> rows = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Writing>> writing = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final StringProperty filter = new SimpleStringProperty("");
    private Optional<SnippetBook> book = Optional.empty();
    private List<SnippetPlace> about = List.of();
    private Optional<String> toDelete = Optional.empty();

    /**
     * A snippet being written.
     *
     * @param id the snippet that is changed; empty for a new one
     * @param place what it is about
     * @param title what is being done, in words
     * @param text the text to begin with
     */
    record Writing(Optional<String> id, SnippetPlace place, String title, String text) {
    }

    public SnippetsViewModel(Desk desk, Snippets snippets, Tasks tasks) {
        this.desk = desk;
        this.wording = desk.wording();
        this.snippets = snippets;
        this.tasks = tasks;
        this.places = new SnippetPlaces(desk);
        filter.subscribe(this::list);
    }

    /** Whether the list is open. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The snippets that fit, the most used of each criterion first. */
    ReadOnlyObjectProperty<List<SnippetRow>> rowsProperty() {
        return rows.getReadOnlyProperty();
    }

    /** The snippet being written, when one is. */
    ReadOnlyObjectProperty<Optional<Writing>> writingProperty() {
        return writing.getReadOnlyProperty();
    }

    /** What there is to say, or empty. */
    ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Words the snippets must hold. */
    StringProperty filterProperty() {
        return filter;
    }

    /** Opens the list for the image shown; says why when nothing can be written. */
    public void open() {
        if (desk.recorder().isReadOnly()) {
            desk.say(wording.get("notice.read-only"));
            return;
        }
        about = places.now();
        filter.set("");
        writing.set(Optional.empty());
        said.set("");
        open.set(true);
        list();
        tasks.inOrder(snippets::book, this::show, this::refused);
    }

    /** Leaves the writing, or else closes the list. */
    public void back() {
        if (writing.get().isPresent()) {
            writing.set(Optional.empty());
        } else {
            open.set(false);
        }
    }

    /** The snippet goes into the comment: it is counted and the list closes. */
    void used(SnippetRow row) {
        open.set(false);
        perform(new SnippetAct.Used(row.snippet().id()));
    }

    /** Begins to change the snippet. */
    void edit(SnippetRow row) {
        writing.set(Optional.of(new Writing(Optional.of(row.snippet().id()), row.snippet().place(),
                wording.get("snippet.edit", row.about()), row.snippet().text())));
    }

    /**
     * Begins a new snippet, about what the chosen one is about.
     *
     * @param text the text to begin with, or empty
     */
    void begin(Optional<SnippetRow> chosen, String text) {
        SnippetPlace place = chosen.map(row -> row.snippet().place()).orElse(about.getFirst());
        writing.set(Optional.of(new Writing(Optional.empty(), place, wording.get("snippet.new", name(place)), text)));
    }

    /** Keeps what was written; what says nothing is no snippet. */
    void write(String text) {
        writing.get().filter(_ -> !text.isBlank()).ifPresent(now -> {
            String kept = text.strip();
            perform(now.id().<SnippetAct>map(id -> new SnippetAct.Edited(id, kept)).orElseGet(
                    () -> new SnippetAct.Added(new Snippet(UUID.randomUUID().toString(), now.place(), kept))));
        });
        writing.set(Optional.empty());
    }

    /** Deletes the snippet, the second time it is asked. */
    void delete(SnippetRow row) {
        if (toDelete.equals(Optional.of(row.snippet().id()))) {
            perform(new SnippetAct.Deleted(row.snippet().id()));
            said.set("");
        } else {
            toDelete = Optional.of(row.snippet().id());
            said.set(wording.get("snippet.delete-again"));
        }
    }

    /** Another snippet was chosen: what was asked of the one before holds no longer. */
    void chosen() {
        toDelete = Optional.empty();
        if (!rows.get().isEmpty()) {
            said.set("");
        }
    }

    private void perform(SnippetAct act) {
        toDelete = Optional.empty();
        tasks.inOrder(() -> snippets.perform(act), this::show, this::refused);
    }

    private void show(SnippetBook now) {
        book = Optional.of(now);
        list();
    }

    private void refused(Refusal refusal) {
        desk.say(wording.texts().sentence(refusal));
    }

    private void list() {
        String words = filter.get().strip().toLowerCase(Locale.ROOT);
        rows.set(about.stream().flatMap(place -> book.stream().flatMap(known -> known.at(place).stream())
                .map(snippet -> new SnippetRow(snippet, name(place))))
                .filter(row -> row.accessible().toLowerCase(Locale.ROOT).contains(words)).toList());
        if (open.get() && book.isPresent()) {
            said.set(rows.get().isEmpty() ? wording.get("snippet.none") : "");
        }
    }

    private String name(SnippetPlace place) {
        return wording.get("snippet.about", wording.criterion(new CriterionPlace(desk.slot(), place.criterion())),
                place.points());
    }
}
