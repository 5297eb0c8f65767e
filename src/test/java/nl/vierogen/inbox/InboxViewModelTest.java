package nl.vierogen.inbox;

import nl.vierogen.assessment.Stage;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.shell.SampleServices;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.DirectTasks;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.ui.Tasks;
import nl.vierogen.ui.Tone;
import org.junit.jupiter.api.Test;

class InboxViewModelTest {
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));

    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<OpenLogbook> opened = new ArrayList<>();
    private final InboxMemory memory = new InboxMemory();
    private InboxWork work = new Inbox(List.of(), new DirectTasks()).work;

    @Test
    void whatIsDueFirstComesFirstAndWhatIsSignedLast() {
        assertThat(inbox().rows()).extracting(InboxRow::number).startsWith("LB2026-0398", "LB2026-0401")
                .endsWith("LB2026-0350", "LB2026-0351");
    }

    @Test
    void theOrderIsThatOfTheDayThenOfTheNumberHoweverTheyCome() {
        List<Card> cards = new ArrayList<>();
        for (Card card : SampleLogbooks.cards()) {
            cards.add(card);
            cards.add(new Card("other " + card.id(), "A" + card.number(), card.kind(), card.round(),
                    card.submittedOn(), card.dueOn(), card.importedAt(), card.stage(), card.scored(), card.toScore(),
                    card.outcome(), card.practice(), card.lookingAlong(), card.correction()));
        }
        Comparator<Card> order = Comparator.comparing((Card card) -> card.stage().isDone())
                .thenComparing(Card::dueOn).thenComparing(Card::number);
        List<Card> inOrder = cards.stream().sorted(order).toList();

        assertThat(inbox(cards).rows()).extracting(InboxRow::card).containsExactlyElementsOf(inOrder);
        assertThat(inbox(cards.reversed()).rows()).extracting(InboxRow::card).containsExactlyElementsOf(inOrder);
    }

    @Test
    void aLateLogbookSaysSoInWords() {
        InboxRow late = inbox().rows().getFirst();
        assertThat(late.left()).isEqualTo("2 dagen te laat");
        assertThat(late.leftTone()).isEqualTo(Tone.DANGER);
        assertThat(late.spoken()).contains("Biometrie", "19 nov", "2 dagen te laat", "Bezig: 14 van 48");
    }

    @Test
    void aSignedLogbookIsNeverLate() {
        assertThat(inbox().rows().getLast().left()).isEmpty();
        assertThat(inbox().rows().getLast().state()).isEqualTo("Ondertekend: voldoende");
    }

    @Test
    void whatIsReadyWithCriteriaOpenCanOnlyGoBack() {
        Card some = SampleLogbooks.cards().getFirst();
        Card returned = new Card(some.id(), some.number(), some.kind(), some.round(), some.submittedOn(), some.dueOn(),
                some.importedAt(), Stage.READY, 3, 48, Optional.empty(), true, false, false);
        assertThat(inbox(List.of(returned)).rows().getFirst().state())
                .isEqualTo("Gaat terug naar het Bureau, kan worden ondertekend");
    }

    @Test
    void aCorrectionComesFirstSaysWhatItIsAndIsNeverLate() {
        Card late = SampleLogbooks.cards().getFirst();
        Card signed = SampleLogbooks.cards().getLast();
        Card corrected = SampleLogbooks.corrected(signed, Stage.READY);
        InboxViewModel inbox = inbox(List.of(late, corrected));

        InboxRow row = inbox.rows().getFirst();
        assertThat(row.number()).isEqualTo(signed.number());
        assertThat(row.state()).isEqualTo("Correctie · Compleet, kan worden ondertekend");
        assertThat(row.spoken()).contains("Correctie");
        assertThat(row.left()).isEmpty();
        assertThat(row.leftTone()).isEqualTo(Tone.NEUTRAL);
        assertThat(row.stateTone()).isEqualTo(Tone.WARNING);
        assertThat(StageShape.of(corrected)).isNotEqualTo(StageShape.of(signed));
        inbox.filterProperty().set(InboxFilter.TO_DO);
        assertThat(inbox.rows()).hasSize(2);
    }

    @Test
    void aCorrectionThatAColleagueHasAsksNothing() {
        Card corrected = SampleLogbooks.corrected(SampleLogbooks.cards().getLast(), Stage.WAITING);
        InboxViewModel inbox = inbox(List.of(SampleLogbooks.cards().getFirst(), corrected));

        assertThat(inbox.rows().getFirst().state()).isEqualTo("Correctie · Wacht op een collega");
        assertThat(inbox.rows().getFirst().stateTone()).isEqualTo(Tone.NEUTRAL);
        assertThat(inbox.rowToSelect()).as("the first that asks something").isOne();
        inbox.filterProperty().set(InboxFilter.WAITING);
        assertThat(inbox.rows()).extracting(InboxRow::card).containsExactly(corrected);
        assertThat(inbox.rowToSelect()).as("nothing asks anything").isZero();
    }

    @Test
    void everyFilterShowsAsManyAsItSays() {
        InboxViewModel inbox = inbox();
        for (InboxFilter filter : InboxFilter.values()) {
            inbox.filterProperty().set(filter);
            assertThat(inbox.filterLabel(filter).get()).endsWith(" " + inbox.rows().size());
        }
        assertThat(inbox.filterLabel(InboxFilter.TO_DO).get()).isEqualTo("Te doen 6");
    }

    @Test
    void searchingLooksAtNumberKindAndRound() {
        InboxViewModel inbox = inbox();
        inbox.searchProperty().set(" 0412");
        assertThat(inbox.rows()).extracting(InboxRow::number).containsExactly("LB2026-0412");
        inbox.searchProperty().set("0412 BIOM");
        assertThat(inbox.rows()).as("over the end of the number").hasSize(1);
        inbox.searchProperty().set("herkans");
        assertThat(inbox.rows()).hasSize(2);
        inbox.searchProperty().set("zzz");
        assertThat(inbox.isNothingFound().get()).isTrue();
        assertThat(inbox.isEmpty().get()).isFalse();
    }

    @Test
    void aBadFileKeepsNoOtherOut() {
        InboxViewModel inbox = inbox(List.of());
        inbox.importFiles(List.of(Path.of("vreemd.logboek"), Path.of("kapot.logboek"), Path.of("goed.logboek"),
                Path.of("goed.logboek")));
        assertThat(inbox.reports()).extracting(ImportLine::word).containsExactly("Geweigerd", "Geweigerd", "Opgenomen",
                "Stond er al");
        assertThat(inbox.rows()).hasSize(1);
        assertThat(inbox.busyProperty().get()).isFalse();
    }

    @Test
    void theReportSaysHowFarItCameAndWhyItStopped() {
        InboxViewModel inbox = inbox(List.of());
        inbox.importFiles(List.of(Path.of("kapot.logboek")));
        ImportLine line = inbox.reports().getFirst();
        assertThat(line.code()).isEqualTo("JPEG_TRUNCATED");
        assertThat(line.sentence()).isEqualTo("Het beeld case2-hc is afgebroken: het einde ontbreekt.");
        assertThat(line.checks()).extracting(ImportLine.Check::passed).containsExactly(Optional.of(true),
                Optional.of(true), Optional.of(true), Optional.of(true), Optional.of(false), Optional.empty());
    }

    @Test
    void choosingNothingImportsNothing() {
        InboxViewModel inbox = inbox();
        inbox.chooseAndImport();
        assertThat(inbox.reports()).isEmpty();
        assertThat(inbox.busyProperty().get()).isFalse();
    }

    @Test
    void practisingImportsThePracticePackages() {
        InboxViewModel inbox = inbox(List.of());
        assertThat(inbox.isEmpty().get()).isTrue();
        inbox.practise();
        assertThat(inbox.isEmpty().get()).isFalse();
    }

    @Test
    void comingBackStandsOnTheLogbookThatWasOpenedAndKeepsTheFilter() {
        InboxViewModel inbox = inbox();
        inbox.filterProperty().set(InboxFilter.TO_DO);
        inbox.open(inbox.rows().get(3));
        assertThat(opened).hasSize(1);
        InboxViewModel again = inbox();
        assertThat(again.filterProperty().get()).isEqualTo(InboxFilter.TO_DO);
        assertThat(again.rowToSelect()).isEqualTo(3);
    }

    @Test
    void whatComesLaterDoesNotTakeThePlaceOfWhatOneStandsOn() {
        List<Card> cards = new ArrayList<>(SampleLogbooks.cards());
        List<Card> shelf = new ArrayList<>(cards.subList(2, 5));
        InboxViewModel inbox = inbox(shelf);
        InboxRow first = inbox.rows().get(inbox.rowToSelect());
        InboxRow last = inbox.rows().getLast();

        InboxViewModel more = inbox(cards);
        assertThat(more.rows().getFirst()).isNotEqualTo(first);
        assertThat(more.rows().get(more.rowToSelect()).number()).isEqualTo(first.number());
        more.stands(last);
        assertThat(more.rows().get(more.rowToSelect()).number()).isEqualTo(last.number());
        more.searchProperty().set("zzz");
        more.searchProperty().set("");
        assertThat(more.rows().get(more.rowToSelect()).number()).isEqualTo(last.number());
    }

    @Test
    void enterWhilePracticeLogbooksAreMadeSaysWhenItOpensAndThenOpensIt() {
        HeldTasks tasks = new HeldTasks();
        InboxViewModel inbox = inbox(SampleLogbooks.cards(), tasks);
        tasks.hold();
        inbox.practise();
        InboxRow row = inbox.rows().getFirst();
        inbox.open(row);
        assertThat(inbox.noticeProperty().get().text())
                .isEqualTo(row.number() + " gaat open zodra alle oefenlogboeken er zijn.");
        assertThat(opened).isEmpty();
        tasks.letAllGo();
        assertThat(opened).hasSize(1);
    }

    @Test
    void inAnotherLanguageItSaysWhatOpensSoonAndOpensIt() {
        HeldTasks tasks = new HeldTasks();
        Inbox practising = new Inbox(SampleLogbooks.cards(), tasks);
        InboxViewModel dutch = practising(practising, tasks);
        InboxRow row = dutch.rows().getFirst();
        dutch.open(row);

        InboxViewModel english = practising.in(Texts.in(Locale.ENGLISH));
        assertThat(english.noticeProperty().get().text()).contains(row.number(), "opens as soon as");
        assertThat(english.busyProperty().get()).isTrue();
        tasks.letAllGo();
        assertThat(english.busyProperty().get()).isFalse();
        assertThat(opened).hasSize(1);
    }

    @Test
    void whatIsMadeComesIntoTheInboxThatWasBuiltMeanwhile() {
        HeldTasks tasks = new HeldTasks();
        Inbox practising = new Inbox(List.of(), tasks);
        InboxViewModel before = practising(practising, tasks);
        InboxViewModel after = practising.in(TEXTS);
        tasks.letAllGo();
        assertThat(after.rows()).hasSize(1);
        assertThat(before.rows()).as("nobody sees it any more").isEmpty();
    }

    @Test
    void whoAsksForAnotherLogbookMeanwhileGetsThatOne() {
        HeldTasks tasks = new HeldTasks();
        InboxViewModel inbox = practising(new Inbox(SampleLogbooks.cards(), tasks), tasks);
        inbox.open(inbox.rows().getFirst());
        inbox.open(inbox.rows().getLast());

        tasks.letAllGo();
        assertThat(opened).extracting(logbook -> logbook.logbook().number())
                .containsExactly(inbox.rows().getLast().number());
    }

    @Test
    void aReportIsThereInAnotherLanguageTooUntilItIsRead() {
        Inbox imported = new Inbox(List.of(), new DirectTasks());
        imported.in(TEXTS).importFiles(List.of(Path.of("kapot.logboek")));

        InboxViewModel english = imported.in(Texts.in(Locale.ENGLISH));
        assertThat(english.reports()).extracting(ImportLine::word).containsExactly("Refused");
        english.forgetReport().run();
        assertThat(english.reports()).isEmpty();
        assertThat(imported.in(TEXTS).reports()).isEmpty();
    }

    @Test
    void nothingBeginsWhileSomethingIsGoingOn() {
        HeldTasks tasks = new HeldTasks();
        InboxViewModel inbox = inbox(SampleLogbooks.cards(), tasks);
        tasks.hold();
        inbox.open(inbox.rows().getFirst());
        inbox.open(inbox.rows().getFirst());
        inbox.importFiles(List.of(Path.of("goed.logboek")));
        work.importAtStart(List.of(Path.of("goed.logboek")));
        inbox.practise();
        assertThat(tasks.waiting()).isOne();
        tasks.letAllGo();
        assertThat(opened).hasSize(1);
        assertThat(inbox.reports()).isEmpty();
    }

    @Test
    void theOneGoodFileTheProgramWasStartedWithIsOpenedOnceItsReportIsRead() {
        InboxViewModel inbox = inbox(List.of());
        work.importAtStart(List.of(Path.of("goed.logboek")));
        assertThat(inbox.reportOpens()).isTrue();
        assertThat(opened).isEmpty();
        inbox.forgetReport().run();
        assertThat(opened).hasSize(1);
        work.importAtStart(List.of(Path.of("goed.logboek")));
        assertThat(inbox.reports()).as("known already").isEmpty();
        assertThat(opened).hasSize(2);
    }

    @Test
    void aRefusedFileOrSeveralFilesOpenNothing() {
        InboxViewModel inbox = inbox(List.of());
        work.importAtStart(List.of(Path.of("kapot.logboek")));
        assertThat(inbox.reportOpens()).isFalse();
        work.importAtStart(List.of(Path.of("goed.logboek"), Path.of("goed.logboek")));
        assertThat(inbox.reportOpens()).isFalse();
        inbox.importFiles(List.of(Path.of("goed.logboek")));
        inbox.forgetReport().run();
        assertThat(opened).isEmpty();
    }

    @Test
    void aLogbookThatCannotBeOpenedIsRefusedAloud() {
        InboxViewModel inbox = new Inbox(new BrokenShelf(), new DirectTasks(), List.of()).in(TEXTS);
        inbox.open(inbox.rows().getFirst());
        assertThat(opened).isEmpty();
        assertThat(dialogs.refused).singleElement().extracting(Refusal::problem).isEqualTo(Problem.JOURNAL_TAMPERED);
        assertThat(inbox.busyProperty().get()).isFalse();
        assertThat(inbox.canPractise()).isFalse();
    }

    // with the list on the screen, and no practice logbook made yet
    private static InboxViewModel practising(Inbox inbox, HeldTasks tasks) {
        InboxViewModel shown = inbox.in(TEXTS);
        tasks.hold();
        shown.practise();
        return shown;
    }

    private InboxViewModel inbox() {
        return inbox(SampleLogbooks.cards());
    }

    private InboxViewModel inbox(List<Card> cards) {
        return inbox(cards, new DirectTasks());
    }

    private InboxViewModel inbox(List<Card> cards, Tasks tasks) {
        Inbox inbox = new Inbox(cards, tasks);
        work = inbox.work;
        return inbox.in(TEXTS);
    }

    /** What goes on, and the screens that show it one after the other. */
    private final class Inbox {
        private final LogbookShelf shelf;
        private final Tasks tasks;
        private final InboxWork work;

        Inbox(List<Card> cards, Tasks tasks) {
            this(new SampleServices(cards), tasks);
        }

        private Inbox(SampleServices services, Tasks tasks) {
            this(services, tasks, List.of(services::practice));
        }

        Inbox(LogbookShelf shelf, Tasks tasks, List<Tasks.Work<Path>> practice) {
            this.shelf = shelf;
            this.tasks = tasks;
            this.work = new InboxWork(shelf, tasks, dialogs, new InboxActions(card -> {
                OpenLogbook logbook = shelf.open(card);
                return () -> opened.add(logbook);
            }, practice), memory);
        }

        InboxViewModel in(Texts texts) {
            InboxViewModel inbox = new InboxViewModel(shelf, tasks, dialogs, texts,
                    new Dates(texts, SampleLogbooks.CLOCK), work, memory);
            inbox.refresh();
            return inbox;
        }
    }

    /** A shelf whose logbooks cannot be opened. */
    private static final class BrokenShelf implements LogbookShelf {
        @Override
        public List<Card> cards() {
            return SampleLogbooks.cards();
        }

        @Override
        public ImportReport importFile(Path file) {
            throw new IllegalStateException();
        }

        @Override
        public OpenLogbook open(Card card) throws Refusal {
            throw new Refusal(Problem.JOURNAL_TAMPERED);
        }
    }
}
