package nl.vierogen.assessment.screen.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.HeldTasks;
import org.junit.jupiter.api.Test;

/** Every state of an image on its tile, in shape, word and what the screen reader says. */
class FilmstripMarksTest {
    private static final SlotId HC = new SlotId("case1-hc");

    @Test
    void biometrieIsFourRowsOfThreeAndTermijnFiveOfOne() {
        FilmstripViewModel biometrie = filmstrip(SampleLogbook.biometrie().open());
        assertThat(biometrie.columns()).isEqualTo(3);
        assertThat(biometrie.tilesProperty().get()).extracting(FilmstripViewModel.Tile::row)
                .containsExactly(0, 0, 0, 1, 1, 1, 2, 2, 2, 3, 3, 3);
        FilmstripViewModel termijn = filmstrip(SampleLogbook.termijn().open());
        assertThat(termijn.columns()).isOne();
        assertThat(termijn.tilesProperty().get()).extracting(FilmstripViewModel.Tile::row).containsExactly(0, 1, 2, 3,
                4);
    }

    @Test
    void aRetakeSaysWhichImagesAreNotHere() {
        assertThat(filmstrip(SampleLogbook.retake().openRetake(_ -> new byte[0])).why())
                .contains("Alleen de beelden van de herkansing, dus zonder: Casus 1 · AC; Casus 2; Casus 3; Casus 4.");
        assertThat(filmstrip(SampleLogbook.biometrie().open()).why()).isEmpty();
    }

    @Test
    void aTileSaysAllThatIsTheCaseWithItsImage() {
        SampleLogbook logbook = SampleLogbook.biometrie().scoredAll("case1-hc", 1)
                .done(new Act.DoubtSet(HC, new CriterionId("plane"), true))
                .done(new Act.RetakeMarked(HC, List.of("plane"), "")).done(decided(Finding.Decision.CONFIRMED));
        FilmstripViewModel.Tile tile = tile(logbook.open(), HC);
        assertThat(tile.said()).isEqualTo(
                "Casus 1 · HC, 4 / 8, compleet, 1 twijfel, herkansing, bevinding bij voorwaarde k");
        assertThat(tile.finding().confirmed()).isTrue();
        assertThat(tile(logbook.open(), new SlotId("case1-ac")).said()).isEqualTo("Casus 1 · AC, 0 / 8, 4 open");
    }

    @Test
    void aSignIsAnOpenMarkUntilItIsDecided() {
        OpenLogbook open = SampleLogbook.biometrie().open(SampleLogbook.signs());
        Sign sign = SampleLogbook.signs().stream().filter(one -> !one.slots().isEmpty()).findFirst().orElseThrow();
        FilmstripViewModel.Tile tile = tile(open, sign.slots().getFirst());
        assertThat(tile.finding().confirmed()).isFalse();
        assertThat(tile.said()).contains("nog te beslissen: voorwaarde").contains(sign.condition());
    }

    @Test
    void whatIsDismissedLeavesNoMark() {
        SampleLogbook logbook = SampleLogbook.biometrie().done(decided(Finding.Decision.DISMISSED));
        assertThat(tile(logbook.open(), HC).finding().text()).isEmpty();
    }

    private static Act decided(Finding.Decision decision) {
        return new FindingAct.Decided("seen/k/case1-hc", new Finding("k", List.of(HC), decision, Consequence.NOTE, ""));
    }

    private static FilmstripViewModel.Tile tile(OpenLogbook open, SlotId slot) {
        return filmstrip(open).tilesProperty().get().stream().filter(tile -> tile.slot().equals(slot)).findFirst()
                .orElseThrow();
    }

    private static FilmstripViewModel filmstrip(OpenLogbook open) {
        return new FilmstripViewModel(new Desk(open, Texts.in(Locale.of("nl")), new HeldTasks(),
                Clock.fixed(Instant.parse("2026-11-21T20:30:00Z"), ZoneId.of("Europe/Amsterdam"))));
    }
}
