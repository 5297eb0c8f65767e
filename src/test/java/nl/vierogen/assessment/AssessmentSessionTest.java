package nl.vierogen.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Forms;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import org.junit.jupiter.api.Test;

class AssessmentSessionTest {
    private static final SlotId HC = new SlotId("case1-hc");
    private static final CriterionId PLANE = new CriterionId("plane");

    private final MemoryActLog log = new MemoryActLog();

    private AssessmentSession session() throws Refusal {
        return new AssessmentSession(Terms.usual(Counting.whole(Forms.BIOMETRIE)), log);
    }

    @Test
    void undoTakesBackTheLastActAndRedoBringsItBack() throws Refusal {
        AssessmentSession session = session();
        score(session, 0);
        score(session, 2);

        assertThat(session.undo().sheet().points(HC, PLANE)).isEqualTo(OptionalInt.of(0));
        assertThat(session.undo().sheet().points(HC, PLANE)).isEmpty();
        assertThat(session.undo().sheet()).isEqualTo(ScoreSheet.EMPTY);
        assertThat(session.redo().sheet().points(HC, PLANE)).isEqualTo(OptionalInt.of(0));
        assertThat(session.redo().sheet().points(HC, PLANE)).isEqualTo(OptionalInt.of(2));
        assertThat(session.redo().sheet().points(HC, PLANE)).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void aNewActEndsWhatCouldBeRedone() throws Refusal {
        AssessmentSession session = session();
        score(session, 0);
        session.undo();
        score(session, 1);

        assertThat(session.redo().sheet().points(HC, PLANE)).isEqualTo(OptionalInt.of(1));
    }

    @Test
    void undoAndRedoAreEventsThemselves() throws Refusal {
        AssessmentSession session = session();
        score(session, 0);
        session.undo();
        session.redo();

        assertThat(log.read()).extracting(RecordedAct::act).containsExactly(new Act.Scored(HC, PLANE, 0),
                new Act.Undone(0), new Act.Redone(0));
    }

    @Test
    void theTotalAtFirstCompletionIsKeptWhateverChangesLater() throws Refusal {
        AssessmentSession session = session();
        fill(session, 2);
        score(session, 0);
        fill(session, 1);

        assertThat(session.assessment().firstTotal()).hasValueSatisfying(
                total -> assertThat(total).isEqualByComparingTo("96"));
        assertThat(session.assessment().tally().total()).isEqualByComparingTo("48");
    }

    @Test
    void theStageFollowsFromThePoints() throws Refusal {
        AssessmentSession session = session();
        assertThat(session.assessment().stage()).isEqualTo(Stage.NEW);
        session.perform(_ -> Optional.of(new Act.Opened()));
        assertThat(session.assessment().stage()).isEqualTo(Stage.ASSESSING);
        fill(session, 2);
        assertThat(session.assessment().stage()).isEqualTo(Stage.READY);
        fill(session, 1);
        assertThat(session.assessment().stage()).isEqualTo(Stage.COLLEAGUE_FIRST);
    }

    @Test
    void afterTheSealNothingCanBeChanged() throws Refusal {
        AssessmentSession session = session();
        fill(session, 2);
        session.keep(new Act.Sealed(Sha256.of(new byte[0]), 1, Outcome.SUFFICIENT), new byte[0]);

        assertThat(session.assessment().stage()).isEqualTo(Stage.SEALED);
        assertThatThrownBy(() -> score(session, 0)).isInstanceOfSatisfying(Refusal.class,
                refusal -> assertThat(refusal.problem()).isEqualTo(Problem.ASSESSMENT_SEALED));
        assertThat(session.undo().sheet()).isEqualTo(Forms.all(Forms.BIOMETRIE, 2));
    }

    @Test
    void whenTheJournalRefusesTheAssessmentStaysAsItWas() throws Refusal {
        MemoryActLog full = new MemoryActLog();
        full.refuse(Optional.of(Problem.DISK_FULL));
        AssessmentSession session = new AssessmentSession(Terms.usual(Counting.whole(Forms.BIOMETRIE)), full);

        assertThatThrownBy(() -> score(session, 2)).isInstanceOf(Refusal.class);
        assertThat(session.assessment().sheet()).isEqualTo(ScoreSheet.EMPTY);
    }

    @Property(tries = 200)
    void theStateIsAlwaysTheFoldOfTheJournal(@ForAll @Size(max = 60) List<Integer> choices, @ForAll Random random)
            throws Refusal {
        MemoryActLog kept = new MemoryActLog();
        Counting counting = Counting.whole(Forms.TERMIJN);
        AssessmentSession session = new AssessmentSession(Terms.usual(counting), kept);
        for (int choice : choices) {
            act(session, Math.floorMod(choice, 7), random);
        }
        Assessment again = Assessment.of(Terms.usual(counting), kept.read());

        assertThat(again.sheet()).isEqualTo(session.assessment().sheet());
        assertThat(again.doubts()).isEqualTo(session.assessment().doubts());
        assertThat(again.retakeMarks()).isEqualTo(session.assessment().retakeMarks());
        assertThat(again.overallFeedback()).isEqualTo(session.assessment().overallFeedback());
    }

    @Property(tries = 100)
    void undoingEverythingLeavesNothingAndRedoingEverythingLeavesAll(@ForAll Random random) throws Refusal {
        AssessmentSession session = new AssessmentSession(Terms.usual(Counting.whole(Forms.TERMIJN)),
                new MemoryActLog());
        for (int n = 0; n < 20; n++) {
            act(session, n % 5, random);
        }
        ScoreSheet before = session.assessment().sheet();
        while (session.assessment().nextUndo().isPresent()) {
            session.undo();
        }
        assertThat(session.assessment().sheet()).isEqualTo(ScoreSheet.EMPTY);
        assertThat(session.assessment().doubts()).isEmpty();
        assertThat(session.assessment().retakeMarks()).isEmpty();
        while (session.assessment().nextRedo().isPresent()) {
            session.redo();
        }
        assertThat(session.assessment().sheet()).isEqualTo(before);
    }

    private static void act(AssessmentSession session, int choice, Random random) throws Refusal {
        FormSlot slot = Forms.TERMIJN.slots().get(random.nextInt(5));
        List<Criterion> criteria = Forms.TERMIJN.criteria(slot.id());
        CriterionId criterion = criteria.get(random.nextInt(criteria.size())).id();
        switch (choice) {
            case 0 -> session.perform(_ -> Optional.of(new Act.Scored(slot.id(), criterion, random.nextInt(3))));
            case 1 -> session.perform(_ -> Optional.of(new Act.ScoreCleared(slot.id(), criterion)));
            case 2 -> session.perform(now -> Optional.of(new Act.DoubtSet(slot.id(), criterion,
                    !now.isInDoubt(new CriterionPlace(slot.id(), criterion)))));
            case 3 -> session.perform(_ -> Optional.of(new Act.RetakeMarked(slot.id(), List.of("plane"), "")));
            case 4 -> session.perform(_ -> Optional.of(new Act.OverallFeedbackWritten("tekst " + random.nextInt())));
            case 5 -> session.undo();
            default -> session.redo();
        }
    }

    private static void score(AssessmentSession session, int points) throws Refusal {
        session.perform(_ -> Optional.of(new Act.Scored(HC, PLANE, points)));
    }

    private static void fill(AssessmentSession session, int points) throws Refusal {
        for (FormSlot slot : Forms.BIOMETRIE.slots()) {
            for (Criterion criterion : Forms.BIOMETRIE.criteria(slot.id())) {
                session.perform(_ -> Optional.of(new Act.Scored(slot.id(), criterion.id(), points)));
            }
        }
    }
}
