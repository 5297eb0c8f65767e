package nl.vierogen.inbox;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.Stage;

/**
 * The logbooks in the order of the inbox, and counted: off the JavaFX thread, for there may be ten thousand.
 *
 * @param rows first what asks something first
 * @param stages how many are at each stage
 */
record OrderedRows(List<InboxRow> rows, Map<Stage, Integer> stages) {
    private static final Comparator<Card> WITHIN_A_DAY = Comparator.comparing(Card::number).thenComparing(Card::id);
    private static final int ABOVE_ANY_DAY = 48;

    static final OrderedRows NONE = new OrderedRows(List.of(), Map.of());

    static OrderedRows of(List<Card> cards, InboxWords words) {
        Map<Stage, Integer> stages = new EnumMap<>(Stage.class);
        // there are few days, and a day comes in order by itself: what is left to compare is little
        SortedMap<Long, List<Card>> days = new TreeMap<>();
        for (Card card : cards) {
            stages.merge(card.stage(), 1, Integer::sum);
            days.computeIfAbsent(day(card), _ -> new ArrayList<>()).add(card);
        }
        LocalDate today = words.today();
        List<InboxRow> rows = new ArrayList<>(cards.size());
        for (List<Card> day : days.values()) {
            day.sort(WITHIN_A_DAY);
            day.forEach(card -> rows.add(new InboxRow(card, words, today)));
        }
        return new OrderedRows(Collections.unmodifiableList(rows), stages);
    }

    // a correction comes first, for what the Bureau has is wrong; then what is due first; what is finished comes last
    private static long day(Card card) {
        long rank = (card.stage().isDone() ? 2 : 0) + (card.correction() ? 0 : 1);
        return (rank << ABOVE_ANY_DAY) + card.dueOn().toEpochDay();
    }

    /** How many the filter shows. */
    int count(InboxFilter filter) {
        return stages.entrySet().stream().filter(stage -> filter.shows(stage.getKey())).mapToInt(Map.Entry::getValue)
                .sum();
    }
}
