package nl.vierogen.examples;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.LocalizedText;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.StructureId;

/**
 * The examples that hold for a form: the form's wording decides what a 0, a 1 and a 2 are, so there is one only where
 * the form names it, or means by the points just what the built-in form means by them.
 */
public final class FormExamples {
    private final ScoreForm form;

    public FormExamples(ScoreForm form) {
        this.form = form;
    }

    /** All examples that the program ships. */
    public static List<Example> shipped() {
        return Shipped.ALL;
    }

    /**
     * The example of a criterion's points.
     *
     * @param age gestational age of the image it is beside: the form may mean something else below some age
     */
    public Optional<Example> of(StructureId structure, CriterionId criterion, int points,
            Optional<GestationalAge> age) {
        Optional<Criterion> here = criterion(form, structure, criterion);
        return here.map(found -> found.level(points, age)).flatMap(level -> named(structure, criterion, points)
                .filter(_ -> level.equals(here.get().levels().get(points)))
                .or(() -> alike(structure, criterion, points, level)));
    }

    private Optional<Example> named(StructureId structure, CriterionId criterion, int points) {
        return form.examples().stream()
                .filter(named -> named.structure().equals(structure) && named.criterion().equals(criterion)
                        && named.points() == points)
                .findFirst().flatMap(named -> find(one -> one.name().equals(named.picture())));
    }

    private static Optional<Example> alike(StructureId structure, CriterionId criterion, int points,
            LocalizedText level) {
        boolean same = BuiltInForms.all().stream()
                .flatMap(file -> criterion(file.form(), structure, criterion).stream())
                .anyMatch(meant -> meant.levels().get(points).equals(level));
        return same ? find(one -> one.structure().equals(structure) && one.criterion().equals(criterion)
                && one.points() == points) : Optional.empty();
    }

    private static Optional<Criterion> criterion(ScoreForm form, StructureId structure, CriterionId criterion) {
        return form.structure(structure).flatMap(found -> found.criterion(criterion));
    }

    // read only when someone looks at one
    private static final class Shipped {
        private static final List<Example> ALL = ShippedExamples.newest();
    }

    private static Optional<Example> find(Predicate<Example> wanted) {
        return shipped().stream().filter(wanted).findFirst();
    }
}
