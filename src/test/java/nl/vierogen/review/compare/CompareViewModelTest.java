package nl.vierogen.review.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.state.Wording;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.TwoSeats;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.shell.SampleLogbooks;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.DirectTasks;
import org.junit.jupiter.api.Test;

class CompareViewModelTest {
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));

    private final TwoSeats seats = new TwoSeats(SampleLogbooks.insufficient());
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<String> went = new ArrayList<>();

    @Test
    void nothingIsShownWhileHerOwnSheetIsOpen() throws Refusal {
        seats.ask(seats.first(), TwoSeats.HANNA);
        CompareViewModel compare = compare(seats.seat());
        assertThat(compare.stateProperty().get()).isEmpty();
        assertThat(dialogs.refused).extracting(Refusal::problem).containsExactly(Problem.REVIEW_CLOSED);
    }

    @Test
    void theBiggestDifferenceComesFirst() throws Refusal {
        lock();
        CompareViewModel compare = compare(seats.seat());
        assertThat(state(compare).lines()).extracting(Line::name)
                .containsExactly("Casus 2 · HC, Doorsnede", "Casus 1 · AC, Vergroting");
        assertThat(current(compare).first()).isEqualTo("0");
        assertThat(current(compare).colleague()).isEqualTo("2");
    }

    @Test
    void aConditionComesBeforeAnyScore() throws Refusal {
        lock(new FindingAct.Decided("sign-1", breach(Finding.Decision.CONFIRMED, Consequence.REJECT)));
        CompareViewModel compare = compare(seats.seat());
        assertThat(current(compare).name()).isEqualTo("Voorwaarde l: Casus 1 · HC");
        assertThat(compare.choiceProperty().get()).extracting(Option::word).containsExactly("verworpen", "bevestigd");
        settle(compare, 0, "een zwarte balk mag");
        assertThat(state(compare).open()).isEqualTo(2);
    }

    @Test
    void eachOptionSaysWhatItMeansAndWhoHadIt() throws Refusal {
        lock();
        List<Option> options = compare(seats.seat()).choiceProperty().get();
        assertThat(options).extracting(Option::had).containsExactly("eerste beoordelaar", "", "collega");
        assertThat(options).allSatisfy(option -> assertThat(option.meaning()).isNotBlank());
    }

    @Test
    void nothingIsAgreedWithoutAChoiceOrWithoutAReason() throws Refusal {
        lock();
        CompareViewModel compare = compare(seats.seat());
        compare.settle();
        assertThat(compare.noticeProperty().get().text()).isEqualTo("Kies eerst wat u samen afspreekt.");
        compare.choose(1);
        compare.reasonProperty().set("  ");
        compare.settle();
        assertThat(compare.noticeProperty().get().text()).isEqualTo("Schrijf eerst op waarom.");
        assertThat(seats.seat().session().assessment().lookingAlong().agreement().changes()).isEmpty();
    }

    @Test
    void whatIsAgreedIsKeptWithItsReasonAndTheNextDifferenceComesIntoHand() throws Refusal {
        lock();
        CompareViewModel compare = compare(seats.seat());
        settle(compare, 1, " bijna goed ");
        assertThat(seats.seat().session().assessment().lookingAlong().agreement().changes())
                .containsExactly(new Change(new SlotId("case2-hc"), new CriterionId("plane"), 1, "bijna goed"));
        assertThat(current(compare).name()).isEqualTo("Casus 1 · AC, Vergroting");
        assertThat(compare.choiceProperty().get()).noneMatch(Option::chosen);
        assertThat(compare.reasonProperty().get()).isEmpty();
    }

    @Test
    void whatIsAgreedCanBeAgreedOtherwise() throws Refusal {
        lock();
        CompareViewModel compare = compare(seats.seat());
        settle(compare, 1, "bijna goed");
        compare.select(state(compare).lines().getLast());
        assertThat(compare.reasonProperty().get()).isEqualTo("bijna goed");
        settle(compare, 2, "toch goed");
        assertThat(state(compare).lines().getLast().settled()).contains("2");
    }

    @Test
    void aScoreThatBothGaveAlikeCanBeChangedTogether() throws Refusal {
        lock();
        CompareViewModel compare = compare(seats.seat());
        compare.everythingProperty().set(true);
        assertThat(state(compare).lines()).hasSize(48);
        compare.select(state(compare).lines().getLast());
        assertThat(compare.choiceProperty().get().get(1).had()).isEqualTo("eerste beoordelaar en collega");
        settle(compare, 2, "te streng geweest");
        compare.everythingProperty().set(false);
        assertThat(state(compare).lines()).hasSize(3);
        assertThat(state(compare).open()).isEqualTo(2);
    }

    @Test
    void undoTakesTheLastAgreementBackAndShowsIt() throws Refusal {
        lock();
        CompareViewModel compare = compare(seats.seat());
        settle(compare, 1, "bijna goed");
        compare.undo();
        assertThat(current(compare).name()).isEqualTo("Casus 2 · HC, Doorsnede");
        assertThat(state(compare).open()).isEqualTo(2);
        compare.undo();
        assertThat(compare.noticeProperty().get().text()).isEqualTo("Er is niets om terug te draaien.");
    }

    @Test
    void theFiguresHaveNoVerdictWord() throws Refusal {
        lock();
        assertThat(state(compare(seats.seat())).standing().agreement())
                .isEqualTo("gelijk gescoord 95,8 %, gewogen kappa (lineair) 0,647, n = 48");
    }

    @Test
    void theTotalsOfBothAndOfWhatIsAgreedStandBesideThePassMark() throws Refusal {
        lock();
        assertThat(state(compare(seats.seat())).standing().totals())
                .extracting(Standing.Total::points, Standing.Total::remark)
                .containsExactly(tuple("44 / 96",
                        "onder de norm van 72; structurele fout: HC"),
                        tuple("47 / 96", "onder de norm van 72"),
                        tuple("43 / 96", "nog 2 open, norm 72"));
    }

    @Test
    void signingComesWhenNothingIsOpen() throws Refusal {
        lock();
        CompareViewModel compare = compare(seats.seat());
        compare.goOn();
        assertThat(went).isEmpty();
        settle(compare, 1, "bijna goed");
        settle(compare, 1, "net niet");
        compare.goOn();
        assertThat(went).containsExactly("sign");
    }

    @Test
    void notAgreeingIsConfirmedAndCanBeTakenBack() throws Refusal {
        lock();
        CompareViewModel compare = compare(seats.seat());
        compare.denyOrNot();
        assertThat(dialogs.asked).singleElement().asString().startsWith("Dan is er geen uitslag");
        assertThat(state(compare).standing().outcome()).isEqualTo("Zoals het nu staat: Geen eensluidend oordeel");
        assertThat(state(compare).next()).isEqualTo(Ending.Next.SIGN);
        compare.denyOrNot();
        assertThat(state(compare).next()).isEqualTo(Ending.Next.SETTLE);
    }

    @Test
    void whoConfirmBothARejectingConditionAreUnanimous() throws Refusal {
        Act rejecting = new FindingAct.Decided("sign-1", breach(Finding.Decision.CONFIRMED, Consequence.REJECT));
        SampleLogbooks.act(seats.first(), rejecting);
        lock(rejecting);
        CompareViewModel compare = compare(seats.seat());
        compare.denyOrNot();
        assertThat(dialogs.asked).isEmpty();
        assertThat(state(compare).notDeniable())
                .contains("U bevestigt beiden dezelfde voorwaarde; daarover bent u het eens.");
    }

    @Test
    void theFirstAssessorSignsWhatTheColleagueSigned() throws Refusal {
        answered();
        CompareViewModel compare = compare(seats.first());
        assertThat(state(compare).lines()).allMatch(line -> line.settled().isPresent());
        compare.goOn();
        assertThat(went).containsExactly("sign");
    }

    @Test
    void whatTheFirstAssessorChangesGoesBackToTheColleague() throws Refusal {
        answered();
        CompareViewModel compare = compare(seats.first());
        compare.select(state(compare).lines().getFirst());
        settle(compare, 0, "toch niet");
        compare.goOn();
        assertThat(went).containsExactly("ask again");
        assertThat(state(compare).why()).contains("tekent u beiden opnieuw");
    }

    @Test
    void whatTheFirstAssessorChangedIsMarkedForBoth() throws Refusal {
        answered();
        CompareViewModel compare = compare(seats.first());
        assertThat(state(compare).lines()).noneMatch(Line::changed);
        compare.select(state(compare).lines().getFirst());
        settle(compare, 0, "toch niet");
        assertThat(compare.reasonProperty().get()).isEqualTo("toch niet");
        assertThat(compare.choiceProperty().get()).filteredOn(Option::chosen).extracting(Option::digit)
                .containsExactly(0);
        assertThat(state(compare).lines()).filteredOn(Line::changed).extracting(Line::name)
                .containsExactly("Casus 2 · HC, Doorsnede");

        seats.ask(seats.first(), TwoSeats.HANNA);
        assertThat(state(compare(seats.seat())).lines()).filteredOn(Line::changed).extracting(Line::name)
                .containsExactly("Casus 2 · HC, Doorsnede");
    }

    @Test
    void beforeAnyoneSignedNothingIsChangedSince() throws Refusal {
        lock();
        CompareViewModel compare = compare(seats.seat());
        settle(compare, 1, "bijna goed");
        assertThat(state(compare).lines()).noneMatch(Line::changed);
    }

    @Test
    void afterTheLastDifferenceOnlyGoingOnIsLeft() throws Refusal {
        lock();
        CompareViewModel compare = compare(seats.seat());
        settle(compare, 1, "bijna goed");
        assertThat(compare.finishedProperty().get()).isFalse();
        settle(compare, 1, "net niet");
        assertThat(compare.finishedProperty().get()).isTrue();
        assertThat(current(compare).name()).as("what was settled last").isEqualTo("Casus 1 · AC, Vergroting");
        compare.undo();
        assertThat(compare.finishedProperty().get()).isFalse();
    }

    @Test
    void whileSomethingIsOpenTheyAreToldToSettleItTogether() throws Refusal {
        lock();
        CompareViewModel compare = compare(seats.seat());
        assertThat(state(compare).together()).hasValueSatisfying(said -> assertThat(said).startsWith("Bel elkaar"));
        settle(compare, 1, "bijna goed");
        settle(compare, 1, "net niet");
        assertThat(state(compare).together()).isEmpty();
    }

    @Test
    void anImageIsHiddenAsSoonAsBothFindThatItSaysWhoSheIs() throws Refusal {
        lock(new FindingAct.Decided("own/k", new Finding("k", List.of(new SlotId("case2-hc")),
                Finding.Decision.CONFIRMED, Consequence.NOTE, "")));
        CompareViewModel compare = compare(seats.seat());
        compare.select(line(compare, "Casus 2 · HC, Doorsnede"));
        assertThat(compare.hiddenProperty().get()).isEmpty();

        seats.hers(new ReviewAct.FindingSettled(new Finding("b", List.of(new SlotId("case2-hc")),
                Finding.Decision.CONFIRMED, Consequence.RETURN, "naam in beeld")));
        compare.refresh();
        compare.select(line(compare, "Casus 2 · HC, Doorsnede"));
        assertThat(compare.hiddenProperty().get())
                .hasValueSatisfying(said -> assertThat(said).contains("voorwaarde b"));
        compare.select(line(compare, "Casus 1 · AC, Vergroting"));
        assertThat(compare.hiddenProperty().get()).as("another image").isEmpty();
    }

    @Test
    void theImageInSightStaysHiddenWhenALineAboutNoImageComesIntoHand() throws Refusal {
        lock(new FindingAct.Decided("own/b", new Finding("b", List.of(new SlotId("case2-hc")),
                Finding.Decision.CONFIRMED, Consequence.RETURN, "naam in beeld")),
                new FindingAct.Decided("own/l", new Finding("l", List.of(), Finding.Decision.CONFIRMED,
                        Consequence.NOTE, "")));
        CompareViewModel compare = compare(seats.seat());
        compare.select(line(compare, "Casus 2 · HC, Doorsnede"));
        assertThat(compare.hiddenProperty().get()).isPresent();

        compare.select(state(compare).lines().stream().filter(line -> line.matter().slot().isEmpty()).findFirst()
                .orElseThrow());
        assertThat(compare.slotProperty().get()).contains(new SlotId("case2-hc"));
        assertThat(compare.hiddenProperty().get()).as("it is still that image").isPresent();
    }

    private static Line line(CompareViewModel compare, String name) {
        return state(compare).lines().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow();
    }

    private void answered() throws Refusal {
        lock();
        CompareViewModel compare = compare(seats.seat());
        settle(compare, 1, "bijna goed");
        settle(compare, 1, "net niet");
        seats.seal(seats.seat(), seats.preview(seats.seat()), TwoSeats.PASSPHRASE.toCharArray());
        seats.receive(seats.first(), Path.of("antwoord.meekijk"));
    }

    @Test
    void whatCouldTellWhoSomeoneIsKeepsHerFromSigning() throws Refusal {
        lock();
        CompareViewModel compare = compare(seats.seat());
        settle(compare, 1, "zo leert mverhoeven het ook");
        settle(compare, 2, "vult twee derde");
        compare.goOn();
        assertThat(went).isEmpty();
        assertThat(compare.noticeProperty().get().text()).startsWith("In een tekst staan woorden");
        compare.select(state(compare).lines().getFirst());
        settle(compare, 1, "zo hoort het ook");
        compare.goOn();
        assertThat(went).containsExactly("sign");
    }

    private void lock(Act... hers) throws Refusal {
        seats.ask(seats.first(), TwoSeats.HANNA);
        seats.scoresAlike();
        seats.hers(new Act.Scored(new SlotId("case1-ac"), new CriterionId("magnification"), 2));
        seats.hers(new Act.Scored(new SlotId("case2-hc"), new CriterionId("plane"), 2));
        List.of(hers).forEach(seats::hers);
        seats.lock(seats.seat());
    }

    private static Finding breach(Finding.Decision decision, Consequence consequence) {
        return new Finding("l", List.of(new SlotId("case1-hc")), decision, consequence, "");
    }

    private static void settle(CompareViewModel compare, int digit, String reason) {
        compare.choose(digit);
        compare.reasonProperty().set(reason);
        compare.settle();
    }

    private CompareViewModel compare(OpenLogbook logbook) {
        CompareViewModel compare = new CompareViewModel(logbook, seats, new DirectTasks(), dialogs, TEXTS,
                new Dates(TEXTS, SampleLogbooks.CLOCK),
                new Wording(TEXTS, logbook.form(), SampleLogbooks.CLOCK.getZone()),
                TwoSeats.screening(), new CompareActions(() -> went.add("sign"), () -> went.add("ask again")));
        compare.refresh();
        return compare;
    }

    private static CompareState state(CompareViewModel compare) {
        return compare.stateProperty().get().orElseThrow();
    }

    private static Line current(CompareViewModel compare) {
        return compare.currentProperty().get().orElseThrow();
    }
}
