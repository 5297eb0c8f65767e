package nl.vierogen.conditions.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import nl.vierogen.conditions.sign.Evidence;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.Route;
import nl.vierogen.scoring.CompositionRule;
import nl.vierogen.scoring.Forms;
import nl.vierogen.scoring.LocalizedText;

class CompositionProperties {
    /** A crown-rump length. */
    record Crl(Route route, int days) {
        boolean isWithin(int from, int to) {
            return days >= from && days <= to;
        }
    }

    @Property
    void fourCasesAreAskedInTwosByTheirWindows(@ForAll("biometryDays") @Size(4) List<Integer> days) {
        long early = days.stream().filter(day -> day >= 26 * 7 && day <= 32 * 7).count();
        long late = days.stream().filter(day -> day >= 32 * 7 + 1 && day <= 37 * 7).count();
        Set<String> ids = ids(days.stream().map(Optional::of).toList());
        assertThat(ids.contains("n/early-cases/few")).isEqualTo(early < 2);
        assertThat(ids.contains("n/early-cases/many")).isEqualTo(early > 2);
        assertThat(ids.contains("n/late-cases/few")).isEqualTo(late < 2);
        assertThat(ids.contains("n/late-cases/many")).isEqualTo(late > 2);
        assertThat(ids).allMatch(id -> id.startsWith("n/"));
    }

    @Property
    void fourCrownRumpLengthsAreAskedByRouteAndWindow(@ForAll("crls") @Size(4) List<Crl> crls) {
        long abdominal = crls.stream().filter(crl -> crl.route() == Route.TA && crl.isWithin(70, 90)).count();
        long vaginal = crls.stream().filter(crl -> crl.route() == Route.TV && crl.isWithin(60, 90)).count();
        boolean outside = crls.stream().anyMatch(crl -> !crl.isWithin(crl.route() == Route.TA ? 70 : 60, 90));
        Set<String> ids = termijn(crls);
        assertThat(ids.contains("n/transabdominal/many")).isEqualTo(abdominal > 3);
        assertThat(ids.contains("n/transvaginal/few")).isEqualTo(vaginal < 1);
        assertThat(ids.contains("n/above-ten-weeks/few"))
                .isEqualTo(crls.stream().filter(crl -> crl.days() >= 70).count() < 2);
        assertThat(ids.stream().anyMatch(id -> id.contains("/outside/"))).isEqualTo(outside);
    }

    @Property
    void whatIsUnknownNeverMakesABreach(@ForAll("biometryDays") @Size(4) List<Integer> days, @ForAll Random random) {
        List<Optional<Integer>> some = days.stream().map(day -> random.nextBoolean() ? Optional.of(day) : noDay())
                .toList();
        assertThat(breaches(ids(days.stream().map(Optional::of).toList())))
                .containsAll(breaches(ids(some)));
    }

    @Property
    void exactlyTheRulesThatAnUnknownAgeDecidesAreLeftOpen(@ForAll("biometryDays") @Size(4) List<Integer> days) {
        List<Optional<Integer>> some = new ArrayList<>(days.stream().map(Optional::of).toList());
        List<Set<String>> breaches = new ArrayList<>();
        // before, in the early and in the late window
        for (int day : List.of(170, 200, 240)) {
            some.set(3, Optional.of(day));
            breaches.add(breaches(ids(some)));
        }
        some.set(3, Optional.empty());
        Set<LocalizedText> decided = Forms.BIOMETRIE.composition().stream()
                .filter(rule -> breaches.stream().map(ids -> of(ids, rule)).distinct().count() > 1)
                .map(CompositionRule::text).collect(Collectors.toSet());
        assertThat(biometrie(some).signs()).extracting(sign -> sign.evidence().getFirst())
                .filteredOn(Evidence.AgeMissing.class::isInstance).hasSize(1).first()
                .isInstanceOfSatisfying(Evidence.AgeMissing.class,
                        missing -> assertThat(missing.leftOpen()).containsExactlyInAnyOrderElementsOf(decided));
    }

    @Property
    void theOrderOfTheCasesDoesNotMatter(@ForAll("biometryDays") @Size(4) List<Integer> days) {
        assertThat(ids(days.reversed().stream().map(Optional::of).toList()))
                .isEqualTo(ids(days.stream().map(Optional::of).toList()));
    }

    @Provide
    Arbitrary<List<Integer>> biometryDays() {
        return Arbitraries.oneOf(Arbitraries.of(181, 182, 183, 223, 224, 225, 226, 258, 259, 260),
                Arbitraries.integers().between(170, 270)).list();
    }

    @Provide
    Arbitrary<List<Crl>> crls() {
        return Combinators.combine(Arbitraries.of(Route.class), Arbitraries.oneOf(
                Arbitraries.of(59, 60, 61, 69, 70, 71, 89, 90, 91), Arbitraries.integers().between(50, 100)))
                .as(Crl::new).list();
    }

    private static Optional<Integer> noDay() {
        return Optional.empty();
    }

    private static Set<String> breaches(Set<String> ids) {
        return ids.stream().filter(id -> id.startsWith("n/")).collect(Collectors.toSet());
    }

    private static Set<String> of(Set<String> ids, CompositionRule rule) {
        return ids.stream().filter(id -> id.startsWith("n/" + rule.id() + "/")).collect(Collectors.toSet());
    }

    private static Set<String> ids(List<Optional<Integer>> days) {
        return Set.copyOf(biometrie(days).ids());
    }

    private static Sample biometrie(List<Optional<Integer>> days) {
        Sample sample = Sample.biometrie();
        IntStream.range(0, 4).forEach(n -> sample.age("case" + (n + 1), days.get(n).map(CompositionProperties::age)));
        return sample;
    }

    private static Set<String> termijn(List<Crl> crls) {
        Sample sample = Sample.termijn();
        IntStream.range(0, 4).forEach(n -> sample.route("crl" + (n + 1), crls.get(n).route()).age("crl" + (n + 1),
                Optional.of(age(crls.get(n).days()))));
        return Set.copyOf(sample.ids());
    }

    private static GestationalAge age(int days) {
        return new GestationalAge(days / 7, days % 7);
    }
}
