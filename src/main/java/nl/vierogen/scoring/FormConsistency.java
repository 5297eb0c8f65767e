package nl.vierogen.scoring;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.logbook.CaseId;

/** What a form must satisfy as a whole. Each complaint names its place in the form. */
final class FormConsistency {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,31}");
    private static final Pattern PICTURE = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final int MOST_SLOTS = 64;
    private static final int MOST_CRITERIA = 10;

    private FormConsistency() {
    }

    static void check(String id, int version, int passPercentage, List<Structure> structures, List<FormSlot> slots,
            List<StructuralErrorRule> errors, List<CompositionRule> composition, List<ScoreForm.Example> examples) {
        MemberBounds.require(ID.matcher(id).matches(), "id");
        MemberBounds.require(version >= 1, "version");
        MemberBounds.require(passPercentage >= 1 && passPercentage <= 100, "passPercentage");
        MemberBounds.require(unique(structures, Structure::id), "structures");
        for (Structure structure : structures) {
            MemberBounds.require(!structure.criteria().isEmpty() && structure.criteria().size() <= MOST_CRITERIA
                    && unique(structure.criteria(), Criterion::id), "structures/" + structure.id() + "/criteria");
        }
        Map<StructureId, Structure> known = structures.stream().collect(Collectors.toMap(Structure::id, s -> s));
        MemberBounds.require(!slots.isEmpty() && slots.size() <= MOST_SLOTS && unique(slots, FormSlot::id), "slots");
        slots.forEach(
                slot -> MemberBounds.require(known.containsKey(slot.structure()), "slots/" + slot.id() + "/structure"));
        for (StructuralErrorRule rule : errors) {
            MemberBounds.require(has(known, rule.structure(), rule.criterion()),
                    "structuralErrors/" + rule.structure());
        }
        Set<CaseId> cases = slots.stream().map(FormSlot::caseId).collect(Collectors.toSet());
        MemberBounds.require(unique(composition, CompositionRule::id), "composition");
        composition.forEach(rule -> checkComposition(rule, cases));
        for (ScoreForm.Example example : examples) {
            MemberBounds.require(has(known, example.structure(), example.criterion()) && example.points() >= 0
                    && example.points() <= Criterion.HIGHEST && PICTURE.matcher(example.picture()).matches(),
                    "examples/" + example.structure());
        }
    }

    private static void checkComposition(CompositionRule rule, Set<CaseId> cases) {
        boolean window = rule.from().isEmpty() || rule.to().isEmpty()
                || rule.from().get().compareTo(rule.to().get()) <= 0;
        boolean counts = rule.atLeast() >= 0 && rule.atMost().map(most -> most >= rule.atLeast()).orElse(true);
        MemberBounds.require(ID.matcher(rule.id()).matches() && cases.containsAll(rule.cases()) && window && counts,
                "composition/" + rule.id());
    }

    private static boolean has(Map<StructureId, Structure> known, StructureId structure, CriterionId criterion) {
        Structure found = known.get(structure);
        return found != null && found.criterion(criterion).isPresent();
    }

    private static <T> boolean unique(Collection<T> things, Function<T, ?> key) {
        Set<Object> seen = new HashSet<>();
        return things.stream().map(key).allMatch(seen::add);
    }
}
