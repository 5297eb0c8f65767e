package nl.vierogen.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.ScoreForm;

/**
 * The pictures to practise with that come with the program.
 *
 * @param formatVersion version of the file format, 1
 * @param version version of the pictures
 * @param exercises the pictures
 */
public record Exercises(int formatVersion, int version, List<Exercise> exercises) {
    /** How many make one warm-up. */
    public static final int AT_ONCE = 2;

    private static final String NAME = "/nl/vierogen/examples/exercises-1.json";
    private static final Exercises NEWEST = read();

    public Exercises {
        exercises = List.copyOf(exercises);
    }

    /** Those of this version of the program. */
    public static Exercises newest() {
        return NEWEST;
    }

    /** The two of a day for a form; the next day others. Fewer where the form has none of what they show. */
    public List<Exercise> of(LocalDate day, ScoreForm form) {
        List<Exercise> fitting = exercises.stream().filter(exercise -> fits(exercise, form)).toList();
        int count = fitting.size();
        return IntStream.range(0, Math.min(AT_ONCE, count))
                .mapToObj(n -> fitting.get((int) Math.floorMod(day.toEpochDay() * AT_ONCE + n, (long) count))).toList();
    }

    // only where the form means by all points what they were drawn for
    private static boolean fits(Exercise exercise, ScoreForm form) {
        FormExamples examples = new FormExamples(form);
        return form.structure(exercise.structure())
                .filter(structure -> structure.criteria().stream()
                        .allMatch(criterion -> examples.of(structure.id(), criterion.id(),
                                exercise.known(criterion.id()), Optional.empty()).isPresent()))
                .isPresent();
    }

    private static Exercises read() {
        try (InputStream stream = Exercises.class.getResourceAsStream(NAME)) {
            if (stream == null) {
                throw new IllegalStateException("not shipped: " + NAME);
            }
            return StrictJson.read(stream.readAllBytes(), Exercises.class);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (Refusal refused) {
            throw new IllegalStateException("shipped exercises are refused", refused);
        }
    }
}
