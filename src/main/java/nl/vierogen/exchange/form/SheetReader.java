package nl.vierogen.exchange.form;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.ScoreSheet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads plain points for a form: {@code {"round": ..., "points": {...}, "counted": [...]}}. */
public final class SheetReader {
    private static final String COUNTED = "counted";
    private static final String POINTS = "points";

    private SheetReader() {
    }

    /**
     * The sheet as it stands in the file.
     *
     * @param counted slots assessed in a retake or second opinion; may be left out, and then all of the form count
     */
    record Document(Round round, Map<SlotId, Map<CriterionId, Integer>> points, Optional<List<SlotId>> counted) {
    }

    /** Points and what of them counts. */
    public record Sheet(Counting counting, ScoreSheet points) {
    }

    /**
     * Reads a sheet strictly. Points of slots that do not count may be there and are left out of the count.
     *
     * @throws Refusal SHEET_INVALID with the place, or a code of strict JSON
     */
    public static Sheet read(byte[] bytes, ScoreForm form) throws Refusal {
        Document document = document(bytes);
        for (Map.Entry<SlotId, Map<CriterionId, Integer>> scores : document.points().entrySet()) {
            requireScores(form, scores.getKey(), scores.getValue());
        }
        return new Sheet(counting(document, form), new ScoreSheet(document.points()));
    }

    private static Document document(byte[] bytes) throws Refusal {
        try {
            JsonNode tree = StrictJson.read(bytes, JsonNode.class);
            if (tree instanceof ObjectNode object && !object.has(COUNTED)) {
                object.putNull(COUNTED);
            }
            return StrictJson.read(StrictJson.write(tree), Document.class);
        } catch (Refusal refusal) {
            if (refusal.problem() == Problem.JSON_INVALID_VALUE) {
                throw new Refusal(Problem.SHEET_INVALID, refusal.details().toArray());
            }
            throw refusal;
        }
    }

    private static void requireScores(ScoreForm form, SlotId slot, Map<CriterionId, Integer> scores) throws Refusal {
        require(form.slot(slot).isPresent(), POINTS + "." + slot);
        for (Map.Entry<CriterionId, Integer> score : scores.entrySet()) {
            boolean known = form.criteria(slot).stream().map(Criterion::id).anyMatch(score.getKey()::equals);
            require(known && score.getValue() >= 0 && score.getValue() <= Criterion.HIGHEST,
                    new CriterionPlace(slot, score.getKey()));
        }
    }

    private static Counting counting(Document document, ScoreForm form) throws Refusal {
        if (document.counted().isEmpty()) {
            return Counting.whole(form);
        }
        List<SlotId> counted = document.counted().get();
        Set<SlotId> once = new HashSet<>(counted);
        require(!once.isEmpty() && once.size() == counted.size() && form.slotIds().containsAll(once), COUNTED);
        Counting counting = Counting.only(form, once);
        require(document.round() != Round.FIRST || counting.isWhole(), COUNTED);
        return counting;
    }

    private static void require(boolean holds, Object place) throws Refusal {
        if (!holds) {
            throw new Refusal(Problem.SHEET_INVALID, place);
        }
    }
}
