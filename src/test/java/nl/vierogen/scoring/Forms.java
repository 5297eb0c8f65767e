package nl.vierogen.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;

/** Forms for tests: the two built-in ones and small ones made to measure. */
public final class Forms {
    public static final ScoreForm BIOMETRIE = builtIn("biometrie");
    public static final ScoreForm TERMIJN = builtIn("termijn");

    private Forms() {
    }

    /** A form of one structure with one criterion, of the weights given, one slot each. */
    static ScoreForm ofWeights(Rounding rounding, String... weights) {
        LocalizedText text = new LocalizedText("tekst", "text");
        List<Structure> structures = IntStream.range(0, weights.length)
                .mapToObj(n -> new Structure(new StructureId("s" + n), text, text,
                        List.of(new Criterion(new CriterionId("plane"), text, new BigDecimal(weights[n]),
                                List.of(text, text, text), List.of()))))
                .toList();
        List<FormSlot> slots = IntStream.range(0, weights.length).mapToObj(n -> new FormSlot(new SlotId("slot" + n),
                new CaseId("case" + n), new StructureId("s" + n), text)).toList();
        return new ScoreForm(1, "made", 1, LogbookKind.TERMIJN, text, text, 75, rounding, structures, slots, List.of(),
                List.of(), List.of());
    }

    /** A sheet with the same points everywhere. */
    public static ScoreSheet all(ScoreForm form, int points) {
        ScoreSheet sheet = ScoreSheet.EMPTY;
        for (FormSlot slot : form.slots()) {
            for (Criterion criterion : form.criteria(slot.id())) {
                sheet = sheet.with(slot.id(), criterion.id(), points);
            }
        }
        return sheet;
    }

    static Optional<Outcome> outcome(ScoreForm form, ScoreSheet sheet) {
        return Tally.of(Counting.whole(form), sheet).outcome();
    }

    private static ScoreForm builtIn(String id) {
        try (InputStream in = Objects
                .requireNonNull(Forms.class.getResourceAsStream("/nl/vierogen/forms/" + id + "-1.json"))) {
            return StrictJson.read(in.readAllBytes(), ScoreForm.class);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (Refusal refused) {
            throw new IllegalStateException(refused.toString(), refused);
        }
    }
}
