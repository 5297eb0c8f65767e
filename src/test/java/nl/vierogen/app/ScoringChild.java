package nl.vierogen.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.FormSlot;

/** A second Java process that scores and writes comments for ever, until it is halted in the middle. */
final class ScoringChild {
    /** First line it prints. */
    static final String OPEN = "open";

    private static final int HALTED = 9;

    private ScoringChild() {
    }

    /**
     * Runs the child on the workspace.
     *
     * @param scores how many scores it has acknowledged when the time of its halt is set
     * @param micros how long after that it halts itself
     * @return what it printed, line by line, until it ended
     */
    static List<String> run(Path workspace, int scores, int micros) throws IOException, InterruptedException {
        String java = ProcessHandle.current().info().command().orElseThrow();
        String natives = System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
        Process child = new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC", "-Xmx256m", "-Dorg.sqlite.tmpdir=" + natives, "-cp",
                System.getProperty("java.class.path"), ScoringChild.class.getName(), workspace.toString(),
                Integer.toString(scores), Integer.toString(micros))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
            return lines.readAllLines();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** A score or a comment as the child acknowledges it; nothing of another act. */
    static Optional<String> line(Act act) {
        return switch (act) {
            case Act.Scored score -> Optional.of(score.slot() + " " + score.criterion() + " " + score.points());
            case Act.FeedbackWritten comment -> Optional.of(comment.slot() + " " + comment.text());
            default -> Optional.empty();
        };
    }

    /** Opens the first logbook and scores it again and again; a line only after it is durable. */
    public static void main(String[] arguments) throws Refusal {
        try (WorkspaceDoor door = PracticeFolder.open(Path.of(arguments[0]))) {
            OpenLogbook logbook = door.archive().shelf().open(door.archive().shelf().cards().getFirst());
            List<Act> acts = acts(logbook);
            say(OPEN);
            int last = Integer.parseInt(arguments[1]);
            for (int done = 0; true; done++) {
                if (done == last) {
                    haltAfter(Integer.parseInt(arguments[2]));
                }
                Act act = acts.get(done % acts.size());
                logbook.session().perform(_ -> Optional.of(act));
                say(line(act).orElseThrow());
            }
        }
    }

    // others at each start, so that an act of an earlier process never passes for one of this
    private static List<Act> acts(OpenLogbook logbook) {
        int points = logbook.session().acts().size();
        List<Act> acts = new ArrayList<>();
        for (FormSlot slot : logbook.form().slots()) {
            for (Criterion criterion : logbook.form().criteria(slot.id())) {
                acts.add(new Act.Scored(slot.id(), criterion.id(), points++ % (Criterion.HIGHEST + 1)));
            }
            acts.add(new Act.FeedbackWritten(slot.id(), "comment " + points));
        }
        return acts;
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    private static void haltAfter(int micros) {
        long end = System.nanoTime() + micros * 1_000L;
        Thread.ofPlatform().daemon().start(() -> {
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            Runtime.getRuntime().halt(HALTED);
        });
    }
}
