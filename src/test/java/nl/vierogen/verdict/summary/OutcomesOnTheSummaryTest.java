package nl.vierogen.verdict.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.Stage;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.opened.PreviousPoints;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.DirectTasks;
import nl.vierogen.ui.Tone;
import nl.vierogen.verdict.privacy.PassedHits;
import org.junit.jupiter.api.Test;

class OutcomesOnTheSummaryTest {
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));

    @Test
    void anUndecidedSignKeepsAPassFromBeingSigned() {
        OpenLogbook logbook = withSigns(SampleLogbooks.sufficient());
        SummaryViewModel summary = summary(logbook);
        assertThat(summary.sealableProperty().get()).isFalse();
        assertThat(summary.whyNotProperty().get()).startsWith("Er staan nog 3 signalen");
        assertThat(text(summary).conditions().undecided()).hasSize(3).first().extracting(Line::text).asString()
                .contains("drie maanden");

        logbook.signs().forEach(sign -> decide(logbook, sign, Finding.Decision.DISMISSED));
        assertThat(summary(logbook).sealableProperty().get()).isTrue();
    }

    @Test
    void aReturnIsSignedByOneWithCriteriaOpenAndSignsUndecided() {
        OpenLogbook logbook = withSigns(SampleLogbooks.half());
        seen(logbook, "c", Consequence.RETURN);
        SummaryViewModel summary = summary(logbook);

        assertThat(text(summary).verdict().title()).isEqualTo("Terug naar het Bureau");
        assertThat(text(summary).verdict().tone()).isEqualTo(Tone.WARNING);
        assertThat(text(summary).verdict().reason()).startsWith("Niet voldaan aan voorwaarde c.")
                .endsWith("U hoeft het scoren daarvoor niet af te maken.");
        assertThat(text(summary).facts()).as("no points as if they were a verdict").isEmpty();
        assertThat(text(summary).conditions().breached()).singleElement().extracting(Line::text).asString()
                .startsWith("Gevraagd wordt: ‘De naam van de praktijk staat leesbaar op het beeld.");
        assertThat(text(summary).conditions().others()).isEmpty();
        assertThat(summary.sealableProperty().get()).isTrue();
        assertThat(summary.whyNotProperty().get()).isEqualTo("Deze uitslag ondertekent u zonder collega.");
        assertThat(text(summary).conditions().decided()).singleElement().extracting(Line::text)
                .isEqualTo("Tekortkoming bevestigd: terug naar het Bureau. gezien");
    }

    @Test
    void aRejectionWinsFromEnoughPointsAndWaitsForAColleague() {
        OpenLogbook logbook = SampleLogbooks.sufficient();
        seen(logbook, "h", Consequence.REJECT);
        SummaryViewModel summary = summary(logbook);

        assertThat(text(summary).verdict().title()).isEqualTo("Afgekeurd");
        assertThat(logbook.session().assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
        assertThat(summary.sealableProperty().get()).isFalse();
        assertThat(text(summary).remakes().proposed()).as("h proposes the whole logbook").hasSize(12);
    }

    @Test
    void whatGoesBackUnscoredIsSignedByOneAndShowsNothingElse() {
        OpenLogbook logbook = SampleLogbooks.half();
        SampleLogbooks.act(logbook, new LifeAct.HandedBack(LifeAct.HandBack.RECOGNISED));
        SummaryViewModel summary = summary(logbook);

        assertThat(text(summary).verdict().title()).isEqualTo("Teruggelegd");
        assertThat(text(summary).facts()).isEmpty();
        assertThat(summary.sealableProperty().get()).isTrue();
        assertThat(summary.comment().editableProperty().get()).isFalse();
        summary.takeBack();
        assertThat(logbook.session().assessment().handedBack()).isEmpty();
    }

    @Test
    void aNameInATextThatGoesNowhereKeepsNobodyFromHandingBack() {
        OpenLogbook logbook = SampleLogbooks.half();
        SampleLogbooks.act(logbook, new Act.OverallFeedbackWritten("Mail naar m.voorbeeld@praktijk.nl"));
        assertThat(summary(logbook).privacy().clearProperty().get()).isFalse();
        SampleLogbooks.act(logbook, new LifeAct.HandedBack(LifeAct.HandBack.RECOGNISED));
        assertThat(summary(logbook).sealableProperty().get()).isTrue();
    }

    @Test
    void imagesOfAStructuralErrorAreMarkedWhetherTheAssessorMarksThemOrNot() {
        OpenLogbook logbook = SampleLogbooks.sufficient();
        SampleLogbooks.structuralError(logbook);
        SummaryViewModel summary = summary(logbook);

        assertThat(logbook.session().assessment().retakeMarks()).isEmpty();
        assertThat(text(summary).remakes().marked()).hasSize(4).allMatch(line -> line.text().startsWith("Ligt vast."));
        assertThat(text(summary).remakes().proposed()).isEmpty();
    }

    @Test
    void proposalsAreAcceptedTogetherForWhatLostPoints() {
        OpenLogbook logbook = SampleLogbooks.insufficient();
        SummaryViewModel summary = summary(logbook);
        List<SlotId> proposed = text(summary).remakes().proposed().stream().map(Line::slot).toList();
        assertThat(proposed).hasSize(7).doesNotContain(new SlotId("case1-hc"), new SlotId("case3-fl"));

        summary.accept(proposed);

        Map<SlotId, RetakeMark> marks = logbook.session().assessment().retakeMarks();
        assertThat(marks).hasSize(12);
        assertThat(marks.get(new SlotId("case1-ac")).reasons()).containsExactly("magnification", "plane", "calipers",
                "settings");
        assertThat(text(summary).remakes().proposed()).isEmpty();
    }

    @Test
    void everythingAgainMarksEveryImageAndKeepsTheReasonsGivenBefore() {
        OpenLogbook logbook = SampleLogbooks.insufficient();
        SummaryViewModel summary = summary(logbook);

        summary.markAll();

        assertThat(logbook.session().assessment().retakeMarks()).hasSize(12)
                .containsEntry(new SlotId("case3-fl"), new RetakeMark(List.of("calipers"),
                        "Plaats de calipers op het midden van de botuiteinden."));
        assertThat(text(summary).remakes().isPartial()).isFalse();
    }

    private static OpenLogbook withSigns(OpenLogbook logbook) {
        return new OpenLogbook(logbook.id(), logbook.logbook(), logbook.form(), logbook.procedure(), true,
                logbook.pictures(), logbook.session(), SampleLogbook.signs(), PreviousPoints.NONE);
    }

    private static void decide(OpenLogbook logbook, Sign sign, Finding.Decision decision) {
        SampleLogbooks.act(logbook, new FindingAct.Decided(sign.id(),
                new Finding(sign.condition(), sign.slots(), decision, sign.consequence(), "gezien")));
    }

    private static void seen(OpenLogbook logbook, String letter, Consequence consequence) {
        SampleLogbooks.act(logbook, new FindingAct.Decided("seen/" + letter + "/all",
                new Finding(letter, List.of(), Finding.Decision.CONFIRMED, consequence, "gezien")));
    }

    private static SummaryViewModel summary(OpenLogbook logbook) {
        SummaryViewModel summary = new SummaryViewModel(logbook, new DirectTasks(), new AnsweringDialogs(), TEXTS,
                new Dates(TEXTS, SampleLogbooks.CLOCK), new SummaryActions((_, _) -> {
                    // nobody goes anywhere
                }, () -> {
                    // nobody signs
                }, () -> {
                    // nobody reads the letter
                }, () -> {
                    // nobody goes on
                }),
                new KnownWords("", "", List.of(), Optional.empty()), new PassedHits());
        summary.refresh();
        return summary;
    }

    private static SummaryText text(SummaryViewModel summary) {
        return summary.summaryProperty().get().orElseThrow();
    }
}
