package nl.vierogen.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Criterion;

/** Scores in a prepared workspace without a screen. */
public final class Committing {
    private Committing() {
    }

    /**
     * Gives scores again and again.
     *
     * @return milliseconds until each was durable
     */
    public static double[] milliseconds(Path workspace, int scores) throws Refusal {
        double[] figures = new double[scores];
        try (WorkspaceDoor door = PracticeFolder.open(workspace)) {
            Card card = door.archive().shelf().cards().getFirst();
            OpenLogbook logbook = door.archive().shelf().open(card);
            List<SlotId> slots = List.copyOf(logbook.logbook().countedSlots());
            for (int n = 0; n < scores; n++) {
                SlotId slot = slots.get(n % slots.size());
                Criterion criterion = logbook.form().criteria(slot).getFirst();
                Act.Scored score = new Act.Scored(slot, criterion.id(), n / slots.size() % 2 + 1);
                long start = System.nanoTime();
                logbook.session().perform(_ -> Optional.of(score));
                figures[n] = (System.nanoTime() - start) / 1e6;
            }
        }
        return figures;
    }
}
