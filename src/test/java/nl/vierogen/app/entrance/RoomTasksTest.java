package nl.vierogen.app.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.ui.Tasks;
import org.junit.jupiter.api.Test;

class RoomTasksTest {
    private final List<String> seen = new ArrayList<>();
    private final HeldTasks held = new HeldTasks().hold();
    private final RoomTasks room = new RoomTasks(held);

    @Test
    void leavingWaitsForWhatIsUnderWayAndForWhatFollowsFromIt() {
        room.inOrder(() -> "signed", signed -> {
            seen.add(signed);
            room.inOrder(() -> "saved", seen::add, this::refused);
        }, this::refused);
        room.whenDone(() -> seen.add("left"));
        held.letOneGo();
        assertThat(seen).containsExactly("signed");
        held.letOneGo();
        assertThat(seen).containsExactly("signed", "saved", "left");
    }

    @Test
    void aRefusalEndsTheWaitingToo() {
        room.inBackground(() -> {
            throw new Refusal(Problem.DISK_FULL);
        }, _ -> seen.add("done"), this::refused);
        room.whenDone(() -> seen.add("left"));
        held.letAllGo();
        assertThat(seen).containsExactly("DISK_FULL", "left");
    }

    @Test
    void whatComesBackAfterwardsReachesNoScreenAndNothingNewBegins() {
        room.inOrder(() -> "picture", seen::add, this::refused);
        room.leave();
        held.letAllGo();
        room.inOrder(() -> "later", seen::add, this::refused);
        room.inBackground(() -> "later", seen::add, this::refused);
        assertThat(seen).isEmpty();
        assertThat(held.waiting()).isZero();
    }

    @Test
    void whatIsAskedAfterwardsIsToldThatItIsDropped() {
        room.leave();
        Tasks.Work<String> work = new Tasks.Work<>() {
            @Override
            public String run() {
                return "ran";
            }

            @Override
            public void dropped() {
                seen.add("dropped");
            }
        };
        room.inOrder(work, seen::add, this::refused);
        room.inBackground(work, seen::add, this::refused);
        assertThat(seen).containsExactly("dropped", "dropped");
    }

    private void refused(Refusal refusal) {
        seen.add(refusal.problem().name());
    }
}
