package nl.vierogen.assessment.screen.independence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.LifeAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.problem.Problem;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.DirectTasks;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.ui.Tasks;
import org.junit.jupiter.api.Test;

class GateViewModelTest {
    private final SampleLogbook logbook = SampleLogbook.termijn();
    private final List<String> went = new ArrayList<>();

    @Test
    void itIsAskedUntilItIsAnswered() {
        assertThat(GateViewModel.isAsked(logbook.session().assessment())).isTrue();

        model(new DirectTasks()).assess();

        assertThat(went).containsExactly("assess");
        assertThat(GateViewModel.isAsked(logbook.session().assessment())).isFalse();
    }

    @Test
    void whoKnowsThePracticeGoesToTheSummary() {
        model(new DirectTasks()).handBack();

        assertThat(went).containsExactly("summary");
        assertThat(logbook.session().assessment().handedBack()).contains(LifeAct.HandBack.OWN_PRACTICE);
        assertThat(GateViewModel.isAsked(logbook.session().assessment())).isFalse();
    }

    @Test
    void aColleagueWhoKnowsThePracticeDeclinesInstead() {
        logbook.done(new ReviewAct.Invited("review", 1, "kid", "B-17", true, ReviewAct.Agreement.NOTHING));
        assertThat(GateViewModel.isAsked(logbook.session().assessment())).isTrue();

        model(new DirectTasks()).handBack();

        assertThat(went).containsExactly("recognised");
        assertThat(logbook.session().assessment().handedBack()).isEmpty();
    }

    @Test
    void whoAskedAColleagueAsksAnotherAndNotTheBureau() {
        assertThat(model(new DirectTasks()).later("F9")).contains("het Bureau vraagt een andere beoordelaar");
        assertThat(model(new DirectTasks()).yes()).isEqualTo("Ja, het logboek gaat terug");
        logbook.done(new ReviewAct.Invited("review", 1, "kid", "B-17", true, ReviewAct.Agreement.NOTHING));
        assertThat(model(new DirectTasks()).later("F9")).contains("de beoordelaar die u vroeg, vraagt een ander")
                .doesNotContain("Bureau");
        assertThat(model(new DirectTasks()).yes()).isEqualTo("Ja, ik kijk niet mee");
    }

    @Test
    void twoKeysAtOnceGiveOneAnswer() {
        HeldTasks tasks = new HeldTasks();
        GateViewModel model = model(tasks);
        tasks.hold();
        model.assess();
        model.handBack();
        tasks.letAllGo();

        assertThat(went).containsExactly("assess");
        assertThat(logbook.session().acts()).hasSize(1);
    }

    @Test
    void anAnswerThatIsNotSavedLeadsNowhere() {
        logbook.log().refuse(Optional.of(Problem.DISK_FULL));

        model(new DirectTasks()).assess();

        assertThat(went).isEmpty();
    }

    private GateViewModel model(Tasks tasks) {
        return new GateViewModel(logbook.open(), tasks, new AnsweringDialogs(), Texts.in(Locale.of("nl")),
                new GateWays(() -> went.add("assess"), () -> went.add("summary"), () -> went.add("recognised")));
    }
}
