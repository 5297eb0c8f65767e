package nl.vierogen.inbox;

import java.util.List;
import java.util.function.Predicate;
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
    private final Texts texts;
    private final InboxWords words;
    private final InboxMemory memory;
    private final ObjectProperty<OrderedRows> all = new SimpleObjectProperty<>(OrderedRows.NONE);
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
    OrderedRows inOrder(List<Card> cards) {
        return OrderedRows.of(cards, words);
    }

    void show(OrderedRows ordered) {
        all.set(ordered);
        loaded.set(true);
        sift();
    }

    private void sift() {
        memory.filter(filter.get());
        memory.search(search.get());
        Predicate<Card> sought = words.matching(search.get());
        sifting = true;
        rows.setAll(all.get().rows().stream()
                .filter(row -> filter.get().shows(row.card().stage()) && sought.test(row.card())).toList());
        sifting = false;
        // what comes later does not take the place of what one stands on
        int row = rowToSelect();
        if (row >= 0 && all.get().rows().stream().noneMatch(this::isStoodOn)) {
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
        int asks = -1;
        for (int row = 0; row < rows.size(); row++) {
            if (isStoodOn(rows.get(row))) {
                return row;
            }
            if (asks < 0 && InboxFilter.TO_DO.shows(rows.get(row).card().stage())) {
                asks = row;
            }
        }
        return rows.isEmpty() ? -1 : Math.max(asks, 0);
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
                () -> texts.get("inbox.filter." + of, all.get().count(of)), all);
    }

    /** Whether there is no logbook at all. */
    BooleanBinding isEmpty() {
        return Bindings.createBooleanBinding(() -> loaded.get() && all.get().rows().isEmpty(), loaded, all);
    }

    /** Whether there are logbooks but none that is asked for. */
    BooleanBinding isNothingFound() {
        return Bindings.createBooleanBinding(() -> !all.get().rows().isEmpty() && rows.isEmpty(), all, rows);
    }
}
