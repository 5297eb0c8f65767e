package nl.vierogen.assessment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;

/**
 * Which acts hold, after everything that was undone and redone.
 *
 * @param holding acts that hold, in order
 * @param undone acts that redo brings back, the next one last
 */
record History(List<RecordedAct> holding, List<RecordedAct> undone) {
    History {
        holding = List.copyOf(holding);
        undone = List.copyOf(undone);
    }

    static History of(List<RecordedAct> acts) {
        List<RecordedAct> holding = new ArrayList<>();
        Deque<RecordedAct> undone = new ArrayDeque<>();
        for (RecordedAct recorded : acts) {
            switch (recorded.act()) {
                case Act.Undone(long position) -> undone.addLast(take(holding, position));
                case Act.Redone(long position) -> holding.add(take(undone, position));
                case Act.Undoable _,Act.Barrier _ -> {
                    holding.add(recorded);
                    undone.clear();
                }
                default -> holding.add(recorded);
            }
        }
        return new History(holding, List.copyOf(undone));
    }

    /** The last act that can be taken back, unless something stands behind it that cannot be undone. */
    Optional<RecordedAct> nextUndo() {
        return holding.reversed().stream()
                .filter(recorded -> recorded.act() instanceof Act.Undoable || recorded.act() instanceof Act.Barrier)
                .findFirst().filter(recorded -> recorded.act() instanceof Act.Undoable);
    }

    Optional<RecordedAct> nextRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    private static RecordedAct take(Collection<RecordedAct> from, long position) {
        RecordedAct found = from.stream().filter(recorded -> recorded.position() == position).findFirst()
                .orElseThrow(() -> new IllegalStateException("no act at position " + position));
        from.remove(found);
        return found;
    }
}
