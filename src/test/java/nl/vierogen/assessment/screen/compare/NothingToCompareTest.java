package nl.vierogen.assessment.screen.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.screen.earlier.EarlierViewModel;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.LocalizedText;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.Structure;
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
        CompareViewModel compare = new CompareViewModel(desk, new EarlierViewModel(desk));
        desk.caret().show(new SlotId("uterus"));
        assertThat(compare.possibleProperty().get()).isFalse();

        compare.next();

        assertThat(desk.noticeProperty().get()).isEqualTo("Bij dit beeld is er niets om mee te vergelijken.");
        assertThat(compare.isComparing()).isFalse();
    }

    @Test
    void nothingIsSaidWhereThereIsSomething() {
        Desk desk = desk();
        CompareViewModel compare = new CompareViewModel(desk, new EarlierViewModel(desk));
        desk.caret().show(new SlotId("crl1"));

        compare.next();

        assertThat(desk.noticeProperty().get()).isEmpty();
        assertThat(compare.isComparing()).isTrue();
    }

    private static Desk desk() {
        OpenLogbook open = SampleLogbook.termijn().open();
        return new Desk(new OpenLogbook(open.id(), open.logbook(), reworded(open.form()), open.procedure(), true,
                open.pictures(), open.session()), Texts.in(Locale.of("nl")), new DirectTasks(), CLOCK);
    }

    // examples are of a wording: another wording has none
    private static ScoreForm reworded(ScoreForm form) {
        List<Structure> structures = form.structures().stream()
                .map(structure -> new Structure(structure.id(), structure.name(), structure.shortName(),
                        structure.criteria().stream().map(NothingToCompareTest::reworded).toList()))
                .toList();
        return new ScoreForm(form.formatVersion(), form.id(), form.version(), form.kind(), form.title(), form.about(),
                form.passPercentage(), form.rounding(), structures, form.slots(), form.structuralErrors(),
                form.composition(), List.of());
    }

    private static Criterion reworded(Criterion criterion) {
        return new Criterion(criterion.id(), criterion.name(), criterion.weight(), criterion.levels().stream()
                .map(level -> new LocalizedText(level.nl() + "!", level.en() + "!")).toList(), List.of());
    }
}
