package nl.vierogen.assessment.screen.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalInt;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.examples.Example;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.HeldTasks;
import org.junit.jupiter.api.Test;

class ExamplesViewModelTest {
    private static final CriterionId PLANE = new CriterionId("plane");

    @Test
    void theExampleInFrontBeginsAtThePointsTheImageHas() {
        SampleLogbook logbook = SampleLogbook.biometrie().scored("case1-hc", "magnification", 1);
        Desk desk = desk(logbook);
        desk.caret().previousCriterion();
        ExamplesViewModel model = new ExamplesViewModel(desk);
        model.toggle();
        assertThat(shown(model).points()).isEqualTo(1);
        assertThat(shown(model).given()).isTrue();
        assertThat(shown(model).said()).startsWith("Voorbeeld van 1, uw score: Het hoofd");
        model.show(7);
        assertThat(shown(model).points()).isEqualTo(2);
        assertThat(shown(model).example()).map(Example::name).contains("hc-magnification-2");
        model.toggle();
        assertThat(model.isOpen()).isFalse();
    }

    @Test
    void anOpenCriterionBeginsAtTheMost() {
        ExamplesViewModel model = new ExamplesViewModel(desk(SampleLogbook.biometrie()));
        model.toggle();
        assertThat(shown(model).points()).isEqualTo(2);
        assertThat(shown(model).given()).isFalse();
    }

    @Test
    void movingOnTakesItAwayButSavingAScoreDoesNot() {
        HeldTasks tasks = new HeldTasks();
        Desk desk = desk(SampleLogbook.biometrie());
        ExamplesViewModel model = new ExamplesViewModel(desk);
        model.enlarge(PLANE, 0);
        desk.recorder().score("score", new CriterionPlace(new SlotId("case1-hc"), PLANE),
                OptionalInt.of(0), desk.caret()::tell);
        tasks.letAllGo();
        assertThat(shown(model).given()).isTrue();
        desk.caret().moveImage(1);
        assertThat(model.isOpen()).isFalse();
    }

    private static Desk desk(SampleLogbook logbook) {
        return new Desk(logbook.open(), Texts.in(Locale.of("nl")), new HeldTasks(),
                Clock.fixed(Instant.parse("2026-11-21T20:30:00Z"), ZoneId.of("Europe/Amsterdam")));
    }

    private static Shown shown(ExamplesViewModel model) {
        return model.largeProperty().get().orElseThrow().shown();
    }
}
