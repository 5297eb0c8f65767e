package nl.vierogen.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.vierogen.logbook.SlotId;

/**
 * A sheet counted: exact arithmetic, one rounding.
 *
 * @param slots each image that counts
 * @param total points so far
 * @param maximum points that can be reached
 * @param passMark lowest whole number of points that passes
 * @param reachesPassMark whether the total so far passes
 * @param open criteria not scored yet, in the order of the form
 * @param structures how each structure with a rule stands; none where the rule does not decide
 */
public record Tally(List<SlotTally> slots, BigDecimal total, BigDecimal maximum, int passMark, boolean reachesPassMark,
        List<CriterionPlace> open, List<StructureRow> structures) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Tally {
        slots = List.copyOf(slots);
        open = List.copyOf(open);
        structures = List.copyOf(structures);
    }

    /** Counts the slots that count; scores of other slots are left out. */
    public static Tally of(Counting counting, ScoreSheet sheet) {
        ScoreForm form = counting.form();
        List<SlotTally> slots = counting.slots().stream().map(slot -> count(form, slot, sheet)).toList();
        BigDecimal maximum = sum(slots.stream().map(SlotTally::maximum));
        BigDecimal total = sum(slots.stream().map(SlotTally::total));
        return new Tally(slots, total, maximum, form.rounding().passMark(maximum, form.passPercentage()),
                form.rounding().reaches(total, maximum, form.passPercentage()),
                slots.stream().flatMap(slot -> slot.open().stream()).toList(), rows(counting, sheet));
    }

    /** Percentage of the maximum to one decimal, for reading only: never used to decide. */
    public BigDecimal percentage() {
        return total.multiply(HUNDRED).divide(maximum, 1, RoundingMode.HALF_UP);
    }

    /** Whether every criterion that counts has its points. */
    public boolean isComplete() {
        return open.isEmpty();
    }

    /** The structural errors that are there. */
    public List<StructureRow> structuralErrors() {
        return structures.stream().filter(StructureRow::isError).toList();
    }

    /** What the points say: sufficient or insufficient, and nothing while one criterion is open. */
    public Optional<Outcome> outcome() {
        if (!isComplete()) {
            return Optional.empty();
        }
        return Optional.of(reachesPassMark && structuralErrors().isEmpty() ? Outcome.SUFFICIENT : Outcome.INSUFFICIENT);
    }

    /** Whether the criterion has its points and not the most it could have. */
    public boolean lost(SlotId slot, CriterionId criterion) {
        return slot(slot).map(SlotTally::lost).orElse(List.of()).contains(criterion);
    }

    /** The image in the slot; empty when it does not count. */
    public Optional<SlotTally> slot(SlotId id) {
        return slots.stream().filter(slot -> slot.slot().equals(id)).findFirst();
    }

    private static SlotTally count(ScoreForm form, FormSlot slot, ScoreSheet sheet) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal maximum = BigDecimal.ZERO;
        List<CriterionPlace> open = new ArrayList<>();
        List<CriterionId> lost = new ArrayList<>();
        for (Criterion criterion : form.criteria(slot.id())) {
            maximum = maximum.add(criterion.maximum());
            OptionalInt points = sheet.points(slot.id(), criterion.id());
            if (points.isPresent()) {
                total = total.add(criterion.weight().multiply(BigDecimal.valueOf(points.getAsInt())));
                if (points.getAsInt() < Criterion.HIGHEST) {
                    lost.add(criterion.id());
                }
            } else {
                open.add(new CriterionPlace(slot.id(), criterion.id()));
            }
        }
        return new SlotTally(slot.id(), total, maximum, open, lost);
    }

    private static List<StructureRow> rows(Counting counting, ScoreSheet sheet) {
        return counting.form().structuralErrors().stream()
                .filter(rule -> counting.isWhole() || rule.inMarkedRetake())
                .map(rule -> new StructureRow(rule, counting.slots().stream()
                        .filter(slot -> slot.structure().equals(rule.structure()))
                        .map(slot -> new StructureRow.Cell(slot.id(), sheet.points(slot.id(), rule.criterion())))
                        .toList()))
                .toList();
    }

    private static BigDecimal sum(Stream<BigDecimal> numbers) {
        return numbers.reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
