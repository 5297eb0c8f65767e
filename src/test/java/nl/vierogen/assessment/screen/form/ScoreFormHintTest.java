package nl.vierogen.assessment.screen.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.HeldTasks;
import org.junit.jupiter.api.Test;

/** The hint on a complete image says where its keys really lead. */
class ScoreFormHintTest {
    private final SampleLogbook logbook = SampleLogbook.biometrie();

    @Test
    void onAnyImageButTheLastEnterLeadsToTheNext() {
        assertThat(hint("case1-hc")).contains("Met Enter gaat u naar het volgende beeld");
    }

    @Test
    void onTheLastImageEnterLeadsToWhatIsStillOpen() {
        logbook.scoredAll("case4-fl", 2);

        assertThat(shown("case4-fl")).contains("Met Enter gaat u naar het eerste open criterium van het logboek");
    }

    @Test
    void onTheLastImageOfAScoredLogbookControlEnterLeadsToTheSummary() {
        assertThat(hint("case4-fl")).contains("Met Ctrl+Enter gaat u naar de samenvatting")
                .doesNotContain("volgende beeld");
    }

    private String hint(String slot) {
        logbook.session().assessment().counting().slots().forEach(each -> logbook.scoredAll(each.id().value(), 2));
        return shown(slot);
    }

    private String shown(String slot) {
        Desk desk = new Desk(logbook.open(), Texts.in(Locale.forLanguageTag("nl")), new HeldTasks(),
                Clock.fixed(Instant.parse("2026-11-21T20:30:00Z"), ZoneOffset.UTC));
        ScoreFormViewModel model = new ScoreFormViewModel(desk);
        desk.caret().show(new SlotId(slot));
        return model.stateProperty().get().hint();
    }
}
