package nl.vierogen.assessment.screen.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.earlier.EarlierViewModel;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.examples.Reworded;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.DirectTasks;
import org.junit.jupiter.api.Test;

/** An image that stands alone: the only one of its structure, of a form for which nobody drew examples. */
class NothingToCompareTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T20:30:00Z"),
            ZoneId.of("Europe/Amsterdam"));

    @Test
    void itIsSaidWhenThereIsNothingToCompareWith() {
        Desk desk = desk();
        BesideViewModel compare = new BesideViewModel(desk, new EarlierViewModel(desk));
        desk.caret().show(new SlotId("uterus"));
        assertThat(compare.possibleProperty().get()).isFalse();

        compare.next();

        assertThat(desk.noticeProperty().get()).isEqualTo("Bij dit beeld is er niets om mee te vergelijken.");
        assertThat(compare.isComparing()).isFalse();
    }

    @Test
    void nothingIsSaidWhereThereIsSomething() {
        Desk desk = desk();
        BesideViewModel compare = new BesideViewModel(desk, new EarlierViewModel(desk));
        desk.caret().show(new SlotId("crl1"));

        compare.next();

        assertThat(desk.noticeProperty().get()).isEmpty();
        assertThat(compare.isComparing()).isTrue();
    }

    // examples are of a wording: another wording has none
    private static Desk desk() {
        OpenLogbook open = SampleLogbook.termijn().open();
        return new Desk(new OpenLogbook(open.id(), open.logbook(), Reworded.form(open.form(), List.of()),
                open.procedure(), true,
                open.pictures(), open.session()), Texts.in(Locale.of("nl")), new DirectTasks(), CLOCK);
    }
}
