package nl.vierogen.verdict.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.assessment.act.Advice;
import nl.vierogen.problem.Problem;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.AnsweringDialogs;
import nl.vierogen.ui.DirectTasks;
import org.junit.jupiter.api.Test;

class AdviceViewModelTest {
    private final SampleLogbook logbook = SampleLogbook.biometrie();
    private final AnsweringDialogs dialogs = new AnsweringDialogs();
    private final List<Advice> heard = new ArrayList<>();
    private final AdviceViewModel advice = new AdviceViewModel(logbook.open(), new DirectTasks(), dialogs,
            Texts.in(Locale.of("nl")), after -> heard.add(after.advice()));

    @Test
    void aTickIsKeptAtOnceInTheOrderOfTheProcedure() {
        advice.show(logbook.session().assessment());
        advice.toggle("hands-on");
        advice.toggle("training");

        assertThat(given().chosen()).containsExactly("training", "hands-on");
        assertThat(advice.stateProperty().get().choices()).allMatch(AdviceViewModel.Choice::chosen);
        advice.toggle("training");
        assertThat(given().chosen()).containsExactly("hands-on");
        assertThat(heard).hasSize(3);
    }

    @Test
    void wordsOfOnesOwnAreKeptBesideTheTicks() {
        advice.show(logbook.session().assessment());
        advice.noteProperty().set("Vraag een collega mee te kijken.");
        advice.toggle("training");
        assertThat(advice.noteProperty().get()).as("still being typed").isEqualTo("Vraag een collega mee te kijken.");

        advice.saveNote();

        assertThat(given()).isEqualTo(new Advice(List.of("training"), "Vraag een collega mee te kijken."));
    }

    @Test
    void wordsThatCannotBeKeptAreCopiedBeforeTheyAreLeft() {
        advice.show(logbook.session().assessment());
        logbook.log().refuse(Optional.of(Problem.DISK_FULL));
        advice.noteProperty().set("Weg is weg.");
        List<String> went = new ArrayList<>();

        dialogs.yes = false;
        advice.leave(() -> went.add("left"));
        assertThat(went).isEmpty();
        assertThat(dialogs.copied).containsExactly("Weg is weg.");

        dialogs.yes = true;
        advice.leave(() -> went.add("left"));
        assertThat(went).containsExactly("left");
    }

    private Advice given() {
        return logbook.session().assessment().advice();
    }
}
