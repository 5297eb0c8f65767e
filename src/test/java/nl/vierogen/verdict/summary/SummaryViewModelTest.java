package nl.vierogen.verdict.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.assessment.MemoryActLog;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RemarkAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.letter.privacy.KnownWords;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.remark.Pin;
import nl.vierogen.remark.PinPlace;
import nl.vierogen.review.TwoSeats;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.shell.SampleServices;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.DirectTasks;
import nl.vierogen.ui.Tone;
import nl.vierogen.verdict.privacy.PassedHits;
import nl.vierogen.verdict.words.Digit;
import nl.vierogen.verdict.words.Fact;
import nl.vierogen.verdict.words.VerdictText;
import org.junit.jupiter.api.Test;

class SummaryViewModelTest {
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));

    private final List<String> went = new ArrayList<>();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();

    @Test
    void aSufficientLogbookSaysWhyAndCanBeSigned() {
        SummaryViewModel summary = summary(SampleLogbooks.sufficient());
        assertThat(text(summary).verdict()).isEqualTo(new VerdictText(Tone.SUCCESS, "Voldoende",
                "92 van 96 punten (norm 72). Er is geen structurele fout."));
        assertThat(summary.sealableProperty().get()).isTrue();
        summary.seal();
        assertThat(went).containsExactly("seal");
    }

    @Test
    void anInsufficientLogbookIsShownButCannotBeSignedAndSaysWhy() {
        SummaryViewModel summary = summary(SampleLogbooks.insufficient());
        assertThat(text(summary).verdict().title()).isEqualTo("Onvoldoende");
        assertThat(text(summary).verdict().reason()).isEqualTo("44 van 96 punten; dat is 28 onder de norm van 72. "
                + "Structurele fout bij HC: de doorsnede is onjuist in casus 1, 2, 3 en 4.");
        assertThat(summary.sealableProperty().get()).isFalse();
        assertThat(summary.whyNotProperty().get()).isEqualTo(
                "Bij deze uitkomst kijkt eerst een collega mee. Daarna kan de uitslag worden ondertekend.");
        summary.seal();
        assertThat(went).isEmpty();
    }

    @Test
    void enoughPointsWithAStructuralErrorIsNotCalledTooFewPoints() {
        OpenLogbook logbook = SampleLogbooks.sufficient();
        SampleLogbooks.structuralError(logbook);
        assertThat(text(summary(logbook)).facts()).extracting(Fact::name).contains("structurele fout");
        assertThat(text(summary(logbook)).verdict().reason())
                .startsWith("86 van 96 punten; dat haalt de norm van 72. Structurele fout bij HC:");
    }

    @Test
    void whileSomethingIsOpenThereIsNoOutcome() {
        SummaryViewModel summary = summary(SampleLogbooks.half());
        assertThat(text(summary).verdict().title()).isEqualTo("Nog niet compleet");
        assertThat(text(summary).open()).hasSize(17).first().extracting(Line::link)
                .isEqualTo("Casus 1 · AC: Caliperplaatsing");
        assertThat(summary.sealableProperty().get()).isFalse();
        assertThat(summary.whyNotProperty().get()).contains("17 open criteria");
    }

    @Test
    void whoeverTypesAnAddressAtTheLastMomentDoesNotSignIt() {
        SummaryViewModel summary = summary(SampleLogbooks.sufficient());
        summary.comment().textProperty().set("Vragen? Mail naar m.voorbeeld@praktijk.nl.");

        summary.seal();

        assertThat(went).isEmpty();
        assertThat(summary.sealableProperty().get()).isFalse();
        assertThat(summary.whyNotProperty().get()).startsWith("In een tekst staan woorden waaraan iemand");

        summary.comment().textProperty().set("Een verzorgd logboek.");
        summary.comment().save();
        summary.seal();
        assertThat(went).containsExactly("seal");
    }

    @Test
    void theLetterIsShownOnceWhatIsTypedIsKept() {
        OpenLogbook logbook = SampleLogbooks.sufficient();
        SummaryViewModel summary = summary(logbook);
        summary.comment().textProperty().set("Netjes.");

        summary.letter();

        assertThat(went).containsExactly("letter");
        assertThat(logbook.session().assessment().overallFeedback()).isEqualTo("Netjes.");
    }

    @Test
    void anOpenCriterionLeadsToItsPlace() {
        SummaryViewModel summary = summary(SampleLogbooks.half());
        summary.goTo(text(summary).open().getFirst());
        assertThat(went).containsExactly("case1-ac/calipers");
    }

    @Test
    void aPinWithoutATextIsListedForItGoesIntoNoResult() throws Refusal {
        OpenLogbook logbook = SampleLogbooks.sufficient();
        assertThat(text(summary(logbook)).barePins()).isEmpty();
        logbook.session().perform(_ -> Optional.of(new RemarkAct.PinSet("a", new PinPlace(new SlotId("case2-fl"),
                new BigDecimal("0.5"), BigDecimal.ONE, Optional.empty()))));

        SummaryViewModel summary = summary(logbook);
        assertThat(text(summary).barePins()).extracting(Line::link).containsExactly("Casus 2 · FL");
        assertThat(summary.sealableProperty().get()).isTrue();
        summary.goTo(text(summary).barePins().getFirst());
        assertThat(went).containsExactly("case2-fl");
    }

    @Test
    void whatAPinSaysIsListedWithItsImage() throws Refusal {
        OpenLogbook logbook = SampleLogbooks.sufficient();
        assertThat(text(summary(logbook)).pins()).isEmpty();
        logbook.session().perform(_ -> Optional.of(new RemarkAct.PinPlaced("a", new Pin(new SlotId("case2-fl"),
                new BigDecimal("0.5"), BigDecimal.ONE, Optional.empty(), "Caliper op de huid"))));

        assertThat(text(summary(logbook)).pins()).containsExactly(new Line(new SlotId("case2-fl"), Optional.empty(),
                "Casus 2 · FL", "Caliper op de huid"));
    }

    @Test
    void anImageSaysItsPointsAndWhatIsToBeSeen() {
        List<ImageLine> images = text(summary(SampleLogbooks.insufficient())).images();
        assertThat(images).hasSize(12);
        assertThat(images.getFirst().points()).isEqualTo("3 van 8");
        assertThat(images.getFirst().marks()).extracting(ImageLine.Mark::kind)
                .containsExactly(ImageLine.MarkKind.RETAKE);
    }

    @Test
    void retakeMarksSayTheReasonsAndTheNote() {
        assertThat(text(summary(SampleLogbooks.insufficient())).retakes()).extracting(Line::text).contains(
                "De calipers staan niet juist. Plaats de calipers op het midden van de botuiteinden.");
    }

    @Test
    void marksThatLapseWithASufficientOutcomeAreSaidToLapse() {
        OpenLogbook logbook = SampleLogbooks.sufficient();
        assertThat(text(summary(logbook)).marksLapse()).isEmpty();
        SampleLogbooks.act(logbook, new Act.RetakeMarked(new SlotId("case2-hc"), List.of("plane"), ""));
        assertThat(text(summary(logbook)).retakes()).hasSize(1);
        assertThat(text(summary(logbook)).marksLapse())
                .contains("Bij deze uitkomst hoeft geen van deze beelden opnieuw.");
        assertThat(text(summary(SampleLogbooks.insufficient())).marksLapse()).isEmpty();
    }

    @Test
    void commentsDoubtsAndLateChangesAreListed() {
        SummaryText text = text(summary(SampleLogbooks.sufficient()));
        assertThat(text.comments()).extracting(Line::link).containsExactly("Casus 2 · HC", "Casus 4 · FL");
        assertThat(text.doubts()).extracting(Line::link).containsExactly("Casus 2 · HC: Doorsnede");
        assertThat(text.change()).hasValueSatisfying(change -> assertThat(change).contains("96", "92", "72"));
    }

    @Test
    void doubtsThatAreLeftAreSaidBesideTheButtonAndBlockNothing() {
        OpenLogbook logbook = SampleLogbooks.sufficient();
        SampleLogbooks.act(logbook, new Act.DoubtSet(new SlotId("case4-fl"), new CriterionId("settings"), true));
        SummaryViewModel summary = summary(logbook);
        assertThat(summary.whyNotProperty().get()).isEqualTo(
                "De beoordeling is compleet en kan worden ondertekend. Nog 2 keer twijfel aangegeven.");
        assertThat(summary.sealableProperty().get()).isTrue();
    }

    @Test
    void theCommentOnTheWholeIsKeptOnceAndOnlyWhenItChanged() {
        OpenLogbook logbook = SampleLogbooks.fresh("LB1", LogbookKind.TERMIJN);
        int before = logbook.session().acts().size();
        SummaryViewModel summary = summary(logbook);
        summary.comment().save();
        assertThat(logbook.session().acts()).hasSize(before);
        summary.comment().textProperty().set("Mooi werk.");
        summary.comment().save();
        summary.comment().save();
        assertThat(logbook.session().acts()).hasSize(before + 1);
        assertThat(logbook.session().assessment().overallFeedback()).isEqualTo("Mooi werk.");
        assertThat(summary.comment().savedProperty().get()).isEqualTo("Opgeslagen.");
    }

    @Test
    void leavingKeepsTheCommentFirst() {
        OpenLogbook logbook = SampleLogbooks.fresh("LB1", LogbookKind.TERMIJN);
        SummaryViewModel summary = summary(logbook);
        summary.comment().textProperty().set("Bijna vergeten.");
        summary.leave(() -> went.add(logbook.session().assessment().overallFeedback()));
        assertThat(went).containsExactly("Bijna vergeten.");
    }

    @Test
    void aCommentThatCannotBeKeptIsCopiedAndMayBeLeftBehind() {
        MemoryActLog log = new MemoryActLog();
        OpenLogbook logbook = SampleLogbooks.fresh("LB1", LogbookKind.TERMIJN, log);
        SummaryViewModel summary = summary(logbook);
        log.refuse(Optional.of(Problem.DISK_FULL));
        summary.comment().textProperty().set("Mooi werk.");
        summary.comment().save();
        summary.comment().save();
        assertThat(dialogs.refused).as("the same text is refused aloud once").hasSize(1);

        dialogs.yes = false;
        summary.leave(() -> went.add("left"));
        assertThat(went).isEmpty();
        assertThat(dialogs.copied).containsExactly("Mooi werk.");
        assertThat(summary.comment().textProperty().get()).isEqualTo("Mooi werk.");

        dialogs.yes = true;
        summary.leave(() -> went.add("left"));
        assertThat(went).containsExactly("left");
        assertThat(summary.comment().textProperty().get()).isEmpty();
    }

    @Test
    void afterSigningTheCommentCanBeReadButNotChanged() throws Exception {
        OpenLogbook logbook = SampleLogbooks.sufficient();
        SampleServices services = new SampleServices(List.of());
        services.seal(logbook, services.preview(logbook), SampleServices.PASSPHRASE.toCharArray());
        SummaryViewModel summary = summary(logbook);
        assertThat(summary.comment().editableProperty().get()).isFalse();
        assertThat(summary.sealableProperty().get()).isFalse();
        assertThat(summary.comment().textProperty().get()).isNotEmpty();
        assertThat(summary.whyNotProperty().get()).isEqualTo("Deze beoordeling is al ondertekend.");
    }

    @Test
    void onceAColleagueAnsweredItShowsWhatBothAgreedOn() throws Refusal {
        TwoSeats seats = answered();
        SummaryText text = text(summary(seats.first()));
        assertThat(text.facts().getFirst().value()).as("her own came to 44").isEqualTo("45");
        assertThat(text.verdict().reason()).startsWith("45 van 96 punten").doesNotContain("Structurele fout");
        assertThat(text.images().get(3).digits()).extracting(Digit::shown).contains("1");
        assertThat(text.change()).as("what two agreed is no change of mind").isEmpty();
        assertThat(text.remakes().marked()).extracting(Line::text).noneMatch(why -> why.startsWith("Ligt vast."));
    }

    @Test
    void whileAColleagueLooksAlongNothingCanBeMarkedOrWritten() throws Refusal {
        TwoSeats seats = new TwoSeats(SampleLogbooks.insufficient());
        seats.ask(seats.first(), TwoSeats.HANNA);
        SummaryViewModel summary = summary(seats.first());
        assertThat(summary.comment().editableProperty().get()).isFalse();
        assertThat(summary.whyNotProperty().get()).isEqualTo("Een collega kijkt mee. Zodra het antwoord er is, "
                + "vergelijkt u wat u beiden hebt; daarna kan de uitslag worden ondertekend.");
    }

    // two settle the plane of one head, which was the structural error
    private static TwoSeats answered() throws Refusal {
        TwoSeats seats = new TwoSeats(SampleLogbooks.insufficient());
        seats.ask(seats.first(), TwoSeats.HANNA);
        seats.scoresAlike();
        seats.hers(new Act.Scored(new SlotId("case2-hc"), new CriterionId("plane"), 2));
        seats.lock(seats.seat());
        seats.hers(new ReviewAct.Settled(new Change(new SlotId("case2-hc"), new CriterionId("plane"), 1, "bijna")));
        seats.seal(seats.seat(), seats.preview(seats.seat()), TwoSeats.PASSPHRASE.toCharArray());
        seats.receive(seats.first(), Path.of("antwoord.meekijk"));
        return seats;
    }

    private SummaryViewModel summary(OpenLogbook logbook) {
        SummaryActions actions = new SummaryActions(
                (slot, criterion) -> went.add(slot + criterion.map(id -> "/" + id).orElse("")),
                () -> went.add("seal"), () -> went.add("letter"), () -> went.add("resume"));
        SummaryViewModel summary = new SummaryViewModel(logbook, new DirectTasks(), dialogs, TEXTS,
                new Dates(TEXTS, SampleLogbooks.CLOCK), actions,
                new KnownWords("Marjan Voorbeeld", "mvoorbeeld", List.of("B-314"), Optional.of("LB2026-0412")),
                new PassedHits());
        summary.refresh();
        return summary;
    }

    private static SummaryText text(SummaryViewModel summary) {
        return summary.summaryProperty().get().orElseThrow();
    }
}
