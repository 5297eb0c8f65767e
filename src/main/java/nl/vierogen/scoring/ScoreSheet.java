package nl.vierogen.scoring;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import nl.vierogen.logbook.SlotId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.annotation.JsonSerialize;

/**
 * The points given so far. What was not scored is absent; an unset criterion is never 0.
 *
 * @param points points by slot and criterion, each 0, 1 or 2
 */
@JsonSerialize(using = ScoreSheet.Written.class)
public record ScoreSheet(@JsonValue Map<SlotId, Map<CriterionId, Integer>> points) {
    public static final ScoreSheet EMPTY = new ScoreSheet(Map.of());

    /** @throws IllegalArgumentException when a score is not 0, 1 or 2 */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ScoreSheet {
        Map<SlotId, Map<CriterionId, Integer>> copy = new TreeMap<>();
        points.forEach((slot, scores) -> {
            scores.values().forEach(ScoreSheet::requirePoints);
            if (!scores.isEmpty()) {
                copy.put(slot, Collections.unmodifiableMap(new TreeMap<>(scores)));
            }
        });
        points = Collections.unmodifiableMap(copy);
    }

    /** The points of a criterion, empty when it is open. */
    public OptionalInt points(SlotId slot, CriterionId criterion) {
        Integer found = points.getOrDefault(slot, Map.of()).get(criterion);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** This sheet with a score set. */
    public ScoreSheet with(SlotId slot, CriterionId criterion, int score) {
        Map<SlotId, Map<CriterionId, Integer>> copy = new LinkedHashMap<>(points);
        Map<CriterionId, Integer> scores = new LinkedHashMap<>(points.getOrDefault(slot, Map.of()));
        scores.put(criterion, score);
        copy.put(slot, scores);
        return new ScoreSheet(copy);
    }

    /** This sheet with a criterion open again. */
    public ScoreSheet without(SlotId slot, CriterionId criterion) {
        Map<SlotId, Map<CriterionId, Integer>> copy = new LinkedHashMap<>(points);
        Map<CriterionId, Integer> scores = new LinkedHashMap<>(points.getOrDefault(slot, Map.of()));
        scores.remove(criterion);
        copy.put(slot, scores);
        return new ScoreSheet(copy);
    }

    private static void requirePoints(int score) {
        if (score < 0 || score > Criterion.HIGHEST) {
            throw new IllegalArgumentException("points");
        }
    }

    /**
     * As a map of maps, which is what {@link JsonValue} says of it to whoever asks for its form, without looking anew for how
     * to write one: a tenth of verifying a result went into that.
     */
    static final class Written extends ValueSerializer<ScoreSheet> {
        @Override
        public void serialize(ScoreSheet sheet, JsonGenerator to, SerializationContext context) {
            to.writeStartObject();
            sheet.points.forEach((slot, scores) -> {
                to.writeObjectPropertyStart(slot.value());
                scores.forEach((criterion, score) -> to.writeNumberProperty(criterion.value(), score));
                to.writeEndObject();
            });
            to.writeEndObject();
        }
    }
}
