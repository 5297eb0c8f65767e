package nl.vierogen.assessment.screen.overview;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.logbook.SlotId;

/**
 * What the conditions say of one image; what concerns the whole logbook stands in its list only.
 *
 * @param text which conditions, in words, or empty
 * @param confirmed whether a breach is confirmed; otherwise a sign still has to be decided on
 */
record FindingMark(String text, boolean confirmed) {
    private static final FindingMark NONE = new FindingMark("", false);

    static FindingMark of(Desk desk, SlotId slot) {
        Wording wording = desk.wording();
        List<String> breached = desk.assessment().findings().values().stream().filter(Finding::isConfirmed)
                .filter(finding -> finding.slots().contains(slot)).map(Finding::condition).toList();
        if (!breached.isEmpty()) {
            return new FindingMark(wording.get("finding.badge", letters(breached)), true);
        }
        List<String> open = desk.open().undecided(desk.assessment()).stream()
                .filter(sign -> sign.slots().contains(slot)).map(Sign::condition).toList();
        return open.isEmpty() ? NONE : new FindingMark(wording.get("finding.open.badge", letters(open)), false);
    }

    private static String letters(Collection<String> conditions) {
        return conditions.stream().distinct().sorted().collect(Collectors.joining(", "));
    }
}
