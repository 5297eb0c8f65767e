package nl.vierogen.inbox;

import java.util.List;
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
    private final Texts texts;
    private final InboxRows words;
    private final InboxMemory memory;
    private final ObservableList<Card> cards = FXCollections.observableArrayList();
    private final RowList rows;
    private final ObjectProperty<InboxFilter> filter = new SimpleObjectProperty<>(InboxFilter.ALL);
    private final StringProperty search = new SimpleStringProperty("");
    private final ReadOnlyBooleanWrapper loaded = new ReadOnlyBooleanWrapper();
    // while rows come and go, the table selects by itself
    private boolean sifting;

    InboxList(Texts texts, Dates dates, InboxMemory memory) {
        this.texts = texts;
        this.words = new InboxRows(texts, dates);
        this.rows = new RowList(words::row);
        this.memory = memory;
        filter.set(memory.filter());
        search.set(memory.search());
        filter.subscribe(this::sift);
        search.subscribe(this::sift);
    }

    void show(List<Card> all) {
        cards.setAll(all.stream().sorted(InboxRows.ORDER).toList());
        loaded.set(true);
        sift();
    }

    private void sift() {
        memory.filter(filter.get());
        memory.search(search.get());
        sifting = true;
        rows.show(cards.stream().filter(filter.get()::shows).filter(words.matching(search.get())).toList());
        sifting = false;
        // what comes later does not take the place of what one stands on
        int row = rowToSelect();
        if (row >= 0 && cards.stream().noneMatch(card -> card.id().equals(memory.selected()))) {
            memory.selected(card(row).id());
        }
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
        return IntStream.range(0, rows.size()).filter(row -> card(row).id().equals(memory.selected())).findFirst()
                .orElseGet(() -> IntStream.range(0, rows.size())
                        .filter(row -> InboxFilter.TO_DO.shows(card(row))).findFirst()
                        .orElse(rows.isEmpty() ? -1 : 0));
    }

    private Card card(int row) {
        return rows.card(row);
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
}
