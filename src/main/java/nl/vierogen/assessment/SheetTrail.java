package nl.vierogen.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.scoring.ScoreSheet;

/**
 * The sheet as it was after each act that holds, while acts come in one by one. Undo takes back the last act but for a
 * few that cannot be undone, so that a long history takes a time in proportion to its length.
 */
final class SheetTrail {
    private final List<RecordedAct> holding = new ArrayList<>();
    private final List<ScoreSheet> sheets = new ArrayList<>();
    private final Map<Long, RecordedAct> undone = new HashMap<>();

    /** The sheet as it stands. */
    ScoreSheet sheet() {
        return sheets.isEmpty() ? ScoreSheet.EMPTY : sheets.getLast();
    }

    /** One act further, of a history that {@link History} can tell. */
    void follow(RecordedAct recorded) {
        switch (recorded.act()) {
            case Act.Undone(long position) -> takeBack(position);
            case Act.Redone(long position) -> add(Objects.requireNonNull(undone.get(position)));
            default -> add(recorded);
        }
    }

    private void takeBack(long position) {
        int index = holding.size() - 1;
        while (holding.get(index).position() != position) {
            index--;
        }
        undone.put(position, holding.remove(index));
        List<RecordedAct> behind = List.copyOf(holding.subList(index, holding.size()));
        holding.subList(index, holding.size()).clear();
        sheets.subList(index, sheets.size()).clear();
        behind.forEach(this::add);
    }

    private void add(RecordedAct recorded) {
        sheets.add(after(sheet(), recorded.act()));
        holding.add(recorded);
    }

    private static ScoreSheet after(ScoreSheet sheet, Act act) {
        Scores scores = new Scores(sheet);
        scores.fold(act);
        return scores.sheet();
    }
}
