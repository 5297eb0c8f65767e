package nl.vierogen.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.vierogen.logbook.SlotId;

class TallyProperties {

    @Property
    void neverAnOutcomeWhileOneCriterionIsOpen(@ForAll("forms") ScoreForm form, @ForAll Random random) {
        ScoreSheet sheet = randomSheet(form, random);
        List<CriterionPlace> places = places(form);
        CriterionPlace open = places.get(random.nextInt(places.size()));

        assertThat(Forms.outcome(form, sheet)).isPresent();
        assertThat(Forms.outcome(form, sheet.without(open.slot(), open.criterion()))).isEmpty();
    }

    @Property
    void raisingAScoreNeverWorsensTheOutcome(@ForAll("forms") ScoreForm form, @ForAll Random random,
            @ForAll @IntRange(min = 0, max = 2) int floor) {
        ScoreSheet sheet = randomSheet(form, random, floor);
        for (CriterionPlace place : places(form)) {
            int points = sheet.points(place.slot(), place.criterion()).getAsInt();
            if (points < Criterion.HIGHEST) {
                Optional<Outcome> raised = Forms.outcome(form, sheet.with(place.slot(), place.criterion(), points + 1));
                if (Forms.outcome(form, sheet).equals(Optional.of(Outcome.SUFFICIENT))) {
                    assertThat(raised).contains(Outcome.SUFFICIENT);
                }
            }
        }
    }

    @Property
    void bothRoundingRulesAgreeOnRandomSubsetsOfTheBuiltInForms(@ForAll("forms") ScoreForm form,
            @ForAll Random random) {
        Set<SlotId> slots = new HashSet<>();
        form.slotIds().stream().sorted().filter(_ -> random.nextBoolean()).forEach(slots::add);
        slots.add(form.slots().getFirst().id());
        agree(Tally.of(Counting.only(form, slots), ScoreSheet.EMPTY).maximum());
    }

    @Property(tries = 1)
    void bothRoundingRulesAgreeOnEverySubsetOfTheBuiltInForms() {
        for (ScoreForm form : List.of(Forms.BIOMETRIE, Forms.TERMIJN)) {
            List<SlotId> slots = form.slots().stream().map(FormSlot::id).toList();
            Set<BigDecimal> maxima = new HashSet<>();
            for (int subset = 1; subset < 1 << slots.size(); subset++) {
                Set<SlotId> counted = new HashSet<>();
                for (int n = 0; n < slots.size(); n++) {
                    if ((subset & 1 << n) != 0) {
                        counted.add(slots.get(n));
                    }
                }
                maxima.add(Tally.of(Counting.only(form, counted), ScoreSheet.EMPTY).maximum());
            }
            assertThat(maxima).isNotEmpty();
            maxima.forEach(TallyProperties::agree);
        }
    }

    @Property
    void theTotalIsTheSumOfTheImagesAndNeverAboveTheMaximum(@ForAll("forms") ScoreForm form, @ForAll Random random) {
        Tally tally = Tally.of(Counting.whole(form), randomSheet(form, random));
        assertThat(tally.total()).isEqualByComparingTo(
                tally.slots().stream().map(SlotTally::total).reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(tally.total()).isLessThanOrEqualTo(tally.maximum());
    }

    @Provide
    Arbitrary<ScoreForm> forms() {
        return Arbitraries.of(Forms.BIOMETRIE, Forms.TERMIJN);
    }

    private static void agree(BigDecimal maximum) {
        int mark = Rounding.PASS_MARK_HALF_UP.passMark(maximum, 75);
        int other = Rounding.PERCENTAGE_HALF_UP.passMark(maximum, 75);
        for (int total = 0; total <= maximum.intValueExact(); total++) {
            assertThat(total >= mark).as("%d of %s", total, maximum).isEqualTo(total >= other);
        }
    }

    private static ScoreSheet randomSheet(ScoreForm form, Random random) {
        return randomSheet(form, random, 0);
    }

    private static ScoreSheet randomSheet(ScoreForm form, Random random, int floor) {
        ScoreSheet sheet = ScoreSheet.EMPTY;
        for (CriterionPlace place : places(form)) {
            sheet = sheet.with(place.slot(), place.criterion(), floor + random.nextInt(Criterion.HIGHEST + 1 - floor));
        }
        return sheet;
    }

    private static List<CriterionPlace> places(ScoreForm form) {
        return form.slots().stream().flatMap(slot -> places(form, slot)).toList();
    }

    private static Stream<CriterionPlace> places(ScoreForm form, FormSlot slot) {
        return form.criteria(slot.id()).stream().map(criterion -> new CriterionPlace(slot.id(), criterion.id()));
    }
}
