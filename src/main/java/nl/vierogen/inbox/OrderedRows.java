package nl.vierogen.inbox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.Stage;

/**
 * The logbooks in the order of the inbox, and counted: off the JavaFX thread, for there may be ten thousand.
 *
 * @param rows first what asks something first
 * @param stages how many are at each stage
 */
record OrderedRows(List<InboxRow> rows, Map<Stage, Integer> stages) {
    static final OrderedRows NONE = new OrderedRows(List.of(), Map.of());

    static OrderedRows of(List<Card> cards, InboxWords words) {
        Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        cards.forEach(card -> stages.merge(card.stage(), 1, Integer::sum));
        return new OrderedRows(
                cards.stream().sorted(OrderedRows::compare).map(card -> new InboxRow(card, words)).toList(), stages);
    }

    /** How many the filter shows. */
    int count(InboxFilter filter) {
        return stages.entrySet().stream().filter(stage -> filter.shows(stage.getKey())).mapToInt(Map.Entry::getValue)
                .sum();
    }

    // by hand: a chain of comparators takes five times as long
    private static int compare(Card one, Card other) {
        int order = Integer.compare(rank(one), rank(other));
        order = order == 0 ? one.dueOn().compareTo(other.dueOn()) : order;
        order = order == 0 ? one.number().compareTo(other.number()) : order;
        return order == 0 ? one.id().compareTo(other.id()) : order;
    }

    // a correction comes first, for what the Bureau has is wrong; what is finished comes last
    private static int rank(Card card) {
        return (card.stage().isDone() ? 2 : 0) + (card.correction() ? 0 : 1);
    }
}
