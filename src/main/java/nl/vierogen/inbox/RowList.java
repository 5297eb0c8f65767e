package nl.vierogen.inbox;

import java.util.AbstractList;
import java.util.List;
import java.util.function.Function;
import javafx.collections.ObservableListBase;
import nl.vierogen.assessment.Card;

/** Rows, each put into words when it is looked at: of ten thousand, a screen shows twenty. */
final class RowList extends ObservableListBase<InboxRow> {
    private final Function<Card, InboxRow> words;
    private Rows shown;

    RowList(Function<Card, InboxRow> words) {
        this.words = words;
        this.shown = new Rows(List.of());
    }

    void show(List<Card> cards) {
        Rows before = shown;
        beginChange();
        shown = new Rows(cards);
        nextReplace(0, cards.size(), before);
        endChange();
    }

    Card card(int row) {
        return shown.cards.get(row);
    }

    @Override
    public InboxRow get(int row) {
        return shown.get(row);
    }

    @Override
    public int size() {
        return shown.size();
    }

    private final class Rows extends AbstractList<InboxRow> {
        private final List<Card> cards;

        Rows(List<Card> cards) {
            this.cards = cards;
        }

        @Override
        public InboxRow get(int row) {
            return words.apply(cards.get(row));
        }

        @Override
        public int size() {
            return cards.size();
        }
    }
}
