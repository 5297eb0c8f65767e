package nl.vierogen.inbox;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import nl.vierogen.assessment.Card;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;

/** The logbooks of the inbox, in order, and which of them are shown. */
final class InboxList {
    /** A correction comes first, for what the Bureau has is wrong; then what is due first; what is finished comes last. */
    private static final Comparator<Card> ORDER = Comparator.comparing((Card card) -> card.stage().isDone())
            .thenComparing(card -> !card.correction()).thenComparing(Card::dueOn).thenComparing(Card::number)
            .thenComparing(Card::id);

    private final Texts texts;
    private final InboxWords words;
    private final InboxMemory memory;
    private final ObjectProperty<List<InboxRow>> all = new SimpleObjectProperty<>(List.of());
    private final ObservableList<InboxRow> rows = FXCollections.observableArrayList();
    private final ObjectProperty<InboxFilter> filter = new SimpleObjectProperty<>(InboxFilter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    // while rows come and go, the table selects by itself
    private boolean sifting;

    InboxList(Texts texts, Dates dates, InboxMemory memory) {
        this.texts = texts;
        this.words = new InboxWords(texts, dates);
        this.memory = memory;
        filter.set(memory.filter());
        search.set(memory.search());
        filter.subscribe(this::sift);
        search.subscribe(this::sift);
    }

    /** Puts logbooks in order: for the background. */
    List<InboxRow> inOrder(List<Card> cards) {
        return cards.stream().sorted(ORDER).map(card -> new InboxRow(card, words)).toList();
    }

    void show(List<InboxRow> ordered) {
        all.set(ordered);
        loaded.set(true);
        sift();
    }

    private void sift() {
        memory.filter(filter.get());
        memory.search(search.get());
        Predicate<Card> sought = words.matching(search.get());
        sifting = true;
        rows.setAll(all.get().stream().filter(row -> filter.get().shows(row.card()) && sought.test(row.card()))
                .toList());
        sifting = false;
        // what comes later does not take the place of what one stands on
        int row = rowToSelect();
        if (row >= 0 && all.get().stream().noneMatch(this::isStoodOn)) {
            memory.selected(rows.get(row).card().id());
        }
    }

    private boolean isStoodOn(InboxRow row) {
        return row.card().id().equals(memory.selected());
    }

    /** The person stands on a logbook: there one stays, whatever comes above it. */
    void stands(Card card) {
        if (!sifting) {
            memory.selected(card.id());
        }
    }

    ObservableList<InboxRow> rows() {
        return rows;
    }

    /** The row to stand on: the logbook one stood on or opened last, else the first that asks something; -1 without any. */
    int rowToSelect() {
        return first(this::isStoodOn).orElseGet(
                () -> first(row -> InboxFilter.TO_DO.shows(row.card())).orElse(rows.isEmpty() ? -1 : 0));
    }

    private OptionalInt first(Predicate<InboxRow> wanted) {
        return IntStream.range(0, rows.size()).filter(row -> wanted.test(rows.get(row))).findFirst();
    }

    ObjectProperty<InboxFilter> filterProperty() {
        return filter;
    }

    StringProperty searchProperty() {
        return search;
    }

    /** Whether the logbooks are known yet. */
    ReadOnlyBooleanProperty loadedProperty() {
        return loaded.getReadOnlyProperty();
    }

    /** The filter in words with how many it shows. */
    StringBinding filterLabel(InboxFilter of) {
        return Bindings.createStringBinding(
                () -> texts.get("inbox.filter." + of, all.get().stream().filter(row -> of.shows(row.card())).count()),
                all);
    }

    /** Whether there is no logbook at all. */
    BooleanBinding isEmpty() {
        return Bindings.createBooleanBinding(() -> loaded.get() && all.get().isEmpty(), loaded, all);
    }

    /** Whether there are logbooks but none that is asked for. */
    BooleanBinding isNothingFound() {
        return Bindings.createBooleanBinding(() -> !all.get().isEmpty() && rows.isEmpty(), all, rows);
    }
}
