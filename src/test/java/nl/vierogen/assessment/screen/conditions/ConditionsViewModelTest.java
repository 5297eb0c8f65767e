package nl.vierogen.assessment.screen.conditions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.screen.state.Desk;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.DirectTasks;
import org.junit.jupiter.api.Test;

class ConditionsViewModelTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T20:30:00Z"),
            ZoneId.of("Europe/Amsterdam"));
    private static final String OLD = "i/case1/too-old";
    private static final String BMI = "g/case2/bmi";

    private final SampleLogbook logbook = SampleLogbook.biometrie();
    private final OpenLogbook open = logbook.open(SampleLogbook.signs());
    private final Desk desk = new Desk(open, Texts.in(Locale.of("nl")), new DirectTasks(), CLOCK);
    private final ConditionsViewModel model = new ConditionsViewModel(desk);

    @Test
    void everySignSaysWhatItMeansAndIsOpenAtFirst() {
        assertThat(state().undecided()).isEqualTo(3);
        assertThat(state().signs()).extracting(ConditionsState.SignLine::meaning).containsExactly("afkeuren",
                "opmerking", "afkeuren");
        assertThat(state().signs().getFirst().sentence()).contains("14 juli");
        assertThat(state().signs().getLast().standing()).contains("op zichzelf geen tekortkoming");
    }

    @Test
    void aSignThatRejectsIsConfirmedWithANoteOnly() {
        model.confirm(OLD);
        assertThat(state().signs().getFirst().complaint()).contains("toelichting");
        assertThat(findings()).isEmpty();

        model.note(OLD).set(" Datum op het beeld klopt. ");
        model.confirm(OLD);

        assertThat(findings()).containsExactly(new Finding("i",
                List.of(new SlotId("case1-hc"), new SlotId("case1-ac"), new SlotId("case1-fl")),
                Finding.Decision.CONFIRMED, Consequence.REJECT, "Datum op het beeld klopt."));
        assertThat(state().undecided()).isEqualTo(2);
        assertThat(state().signs().getFirst().complaint()).isEmpty();
    }

    @Test
    void aRemarkIsConfirmedWithoutANoteButNotDismissedWithoutOne() {
        model.dismiss(BMI);
        assertThat(findings()).isEmpty();

        model.confirm(BMI);

        assertThat(findings()).singleElement().matches(finding -> finding.isConfirmed(Consequence.NOTE));
    }

    @Test
    void aDecisionIsTakenBackWithItsNoteAtHandAgain() {
        model.note(BMI).set("Staat op het beeld.");
        model.dismiss(BMI);
        assertThat(state().signs().get(1).decided()).isEqualTo(ConditionsState.Decided.DISMISSED);

        model.reopen(BMI);

        assertThat(findings()).isEmpty();
        assertThat(model.note(BMI).get()).isEqualTo("Staat op het beeld.");
    }

    @Test
    void whatTheAssessorSeesConcernsTheImageTheCaseOrTheWholeLogbook() {
        tick("c", Scope.IMAGE);
        tick("f", Scope.CASE);
        tick("h", Scope.LOGBOOK);

        assertThat(desk.assessment().findings()).containsOnlyKeys("seen/c/case1-hc", "seen/f/case1", "seen/h/all");
        assertThat(desk.assessment().findings().get("seen/f/case1").slots()).hasSize(3);
        assertThat(desk.assessment().findings().get("seen/h/all").slots()).isEmpty();
    }

    @Test
    void aConditionBeginsWithWhatItIsLookedAtOn() {
        model.choose("f");
        assertThat(chosen("f")).isEqualTo(Scope.CASE);
        model.choose("h");
        assertThat(chosen("h")).isEqualTo(Scope.LOGBOOK);
        model.choose("b");
        assertThat(chosen("b")).isEqualTo(Scope.IMAGE);
    }

    @Test
    void nothingIsTickedTwice() {
        tick("c", Scope.IMAGE);
        model.choose("c");
        model.note("c").set("nog eens");
        model.tick();
        assertThat(line("c").complaint()).isEqualTo("Dit staat al in de lijst.");

        model.choose("i");
        model.about(Scope.CASE);
        model.note("i").set("te oud");
        model.tick();
        assertThat(line("i").complaint()).as("that is the computed sign").isEqualTo("Dit staat al in de lijst.");
        assertThat(findings()).hasSize(1);
    }

    @Test
    void anImageWithANameOnItIsHiddenUntilThatIsTakenBack() {
        assertThat(desk.hidden(new SlotId("case1-hc"))).isEmpty();
        tick("b", Scope.IMAGE);
        assertThat(desk.hidden(new SlotId("case1-hc"))).isPresent();
        assertThat(desk.hidden(new SlotId("case1-ac"))).isEmpty();

        model.reopen("seen/b/case1-hc");
        assertThat(desk.hidden(new SlotId("case1-hc"))).isEmpty();
    }

    @Test
    void aBreachOfTheWholeLogbookHidesEveryImage() {
        tick("d", Scope.LOGBOOK);

        assertThat(open.form().slots()).allMatch(slot -> desk.hidden(slot.id()).isPresent());
    }

    private void tick(String letter, Scope scope) {
        model.choose(letter);
        model.about(scope);
        model.note(letter).set("gezien");
        model.tick();
    }

    private Scope chosen(String letter) {
        return line(letter).scopes().stream().filter(ConditionsState.ScopeChoice::chosen).findFirst().orElseThrow()
                .scope();
    }

    private ConditionsState.ConditionLine line(String letter) {
        return state().conditions().stream().filter(line -> line.letter().equals(letter)).findFirst().orElseThrow();
    }

    private ConditionsState state() {
        return model.stateProperty().get();
    }

    private List<Finding> findings() {
        return List.copyOf(desk.assessment().findings().values());
    }
}
