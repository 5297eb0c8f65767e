package nl.vierogen.assessment;

import java.util.Map;
import java.util.TreeMap;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.ScoreSheet;

/** Points as they are given act by act; they become a sheet when one is asked for. */
final class Scores {
    private final Map<SlotId, Map<CriterionId, Integer>> points = new TreeMap<>();

    /** Starts with the points of a sheet. */
    Scores(ScoreSheet sheet) {
        sheet.points().forEach((slot, scores) -> points.put(slot, new TreeMap<>(scores)));
    }

    /** Does what an act does to the points; most do nothing. */
    void fold(Act act) {
        switch (act) {
            case Act.Scored scored -> of(scored.slot()).put(scored.criterion(), scored.points());
            case Act.ScoreCleared cleared -> of(cleared.slot()).remove(cleared.criterion());
            case LifeAct.TakenOver taken -> of(taken.slot()).putAll(taken.points());
            case LifeAct.CorrectionOpened opening -> {
                points.clear();
                points.putAll(new Scores(opening.signed().sheet()).points);
            }
            default -> {
                // says nothing of points
            }
        }
    }

    /** The points as they stand. */
    ScoreSheet sheet() {
        return new ScoreSheet(points);
    }

    private Map<CriterionId, Integer> of(SlotId slot) {
        return points.computeIfAbsent(slot, _ -> new TreeMap<>());
    }
}
