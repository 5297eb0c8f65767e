package nl.vierogen.app;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.assessment.Card;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.statement.PracticeKeys;

/**
 * Prints what opening a workspace costs, the list of its logbooks, one of them, and the whole check behind it: in time of
 * the processor, which says the same on a machine that others use too.
 */
final class ArchiveFigures {
    private static final int TIMES = 7;

    private ArchiveFigures() {
    }

    @FunctionalInterface
    private interface Step {
        void take() throws Refusal;
    }

    /** @param arguments folders of practice workspaces */
    public static void main(String[] arguments) throws Refusal {
        for (int round = 0; round < 2; round++) {
            for (String folder : arguments) {
                figures(Path.of(folder), round == 1);
            }
        }
    }

    private static void figures(Path folder, boolean warm) throws Refusal {
        if (!warm) {
            try (WorkspaceDoor door = open(folder)) {
                System.out.printf("%s: opened cold with %d logbooks%n", folder.getFileName(),
                        door.archive().shelf().cards().size());
            }
            return;
        }
        print(folder, "open and close", () -> open(folder).close());
        print(folder, "open, list and close", () -> {
            try (WorkspaceDoor door = open(folder)) {
                door.archive().shelf().cards();
            }
        });
        try (WorkspaceDoor door = open(folder)) {
            print(folder, "list again", () -> door.archive().shelf().cards());
            List<Card> cards = door.archive().shelf().cards();
            if (!cards.isEmpty()) {
                print(folder, "one logbook", () -> door.archive().shelf().open(cards.get(cards.size() / 2)));
            }
            long begun = now();
            door.archive().shelf().check();
            System.out.printf(Locale.ROOT, "%s: whole check %.1f ms%n", folder.getFileName(), since(begun));
        }
    }

    private static WorkspaceDoor open(Path folder) throws Refusal {
        return WorkspaceDoor.practice(folder, PracticeKeys.assessor(), PracticeFolder.CLOCK, "figures");
    }

    private static void print(Path folder, String what, Step step) throws Refusal {
        double[] times = new double[TIMES];
        for (int n = 0; n < TIMES; n++) {
            long begun = now();
            step.take();
            times[n] = since(begun);
        }
        Arrays.sort(times);
        System.out.printf(Locale.ROOT, "%s: %s %.1f ms (median of %d)%n", folder.getFileName(), what,
                times[TIMES / 2], TIMES);
    }

    private static long now() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double since(long begun) {
        return (now() - begun) / 1e6;
    }
}
