package nl.vierogen.conditions.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class DatesProperties {
    @Property
    void whoeverIsInTimeByCountingForwardIsSoByCountingBack(@ForAll @IntRange(max = 4000) int start,
            @ForAll @IntRange(max = 120) int later) {
        LocalDate examined = LocalDate.of(2024, 1, 1).plusDays(start);
        LocalDate submitted = examined.plusDays(later);
        boolean forward = !submitted.isAfter(examined.plusMonths(3));
        boolean back = !examined.isBefore(Recency.earliest(submitted));
        assertThat(back || !forward).isTrue();
    }

    @Property
    void aLaterSubmissionNeverAllowsAnEarlierImage(@ForAll @IntRange(max = 4000) int start) {
        LocalDate submitted = LocalDate.of(2024, 1, 1).plusDays(start);
        assertThat(Recency.earliest(submitted.plusDays(1))).isAfterOrEqualTo(Recency.earliest(submitted));
    }
}
