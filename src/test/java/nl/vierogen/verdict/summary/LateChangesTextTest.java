package nl.vierogen.verdict.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.verdict.words.Wording;
import org.junit.jupiter.api.Test;

class LateChangesTextTest {
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));

    @Test
    void everyLaterChangeStandsWithItsDistanceToThePassMark() {
        assertThat(lines(SampleLogbooks.sufficient())).containsExactly(
                "Toen alles voor het eerst was gescoord, was het totaal 96.",
                "Casus 2 · HC: Doorsnede: van 2 naar 0; totaal 94, 22 boven de norm.",
                "Casus 2 · AC: Caliperplaatsing: van 2 naar 1; totaal 93, 21 boven de norm.",
                "Casus 4 · FL: Beeldinstellingen: van 2 naar 1; totaal 92, 20 boven de norm.");
    }

    @Test
    void withoutALaterChangeNothingIsSaid() {
        assertThat(lines(SampleLogbooks.fresh("LB2026-0500", LogbookKind.TERMIJN))).isEmpty();
    }

    private static List<String> lines(OpenLogbook logbook) {
        return new LateChangesText(new Wording(logbook, TEXTS), TEXTS, new Dates(TEXTS, SampleLogbooks.CLOCK))
                .of(logbook.session().assessment().firstTotal(), logbook.session().lateChanges());
    }
}
