package nl.vierogen.examples;

import java.util.List;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.LocalizedText;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.Structure;

/** A form that says by 0, 1 and 2 something else than the program's own. */
public final class Reworded {
    private Reworded() {
    }

    /** The form in other words, with these examples named. */
    public static ScoreForm form(ScoreForm form, List<ScoreForm.Example> examples) {
        List<Structure> structures = form.structures().stream()
                .map(structure -> new Structure(structure.id(), structure.name(), structure.shortName(),
                        structure.criteria().stream().map(Reworded::criterion).toList()))
                .toList();
        return new ScoreForm(form.formatVersion(), form.id(), form.version(), form.kind(), form.title(), form.about(),
                form.passPercentage(), form.rounding(), structures, form.slots(), form.structuralErrors(),
                form.composition(), examples);
    }

    private static Criterion criterion(Criterion criterion) {
        return new Criterion(criterion.id(), criterion.name(), criterion.weight(), criterion.levels().stream()
                .map(level -> new LocalizedText(level.nl() + "!", level.en() + "!")).toList(), List.of());
    }
}
