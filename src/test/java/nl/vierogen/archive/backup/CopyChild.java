package nl.vierogen.archive.backup;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.Workspace;

/** A second Java process that saves all work and puts it back, again and again, until it is halted in the middle. */
final class CopyChild {
    /** Said before the name of a copy that is there. */
    static final String SAVED = "saved ";
    /** Said before the name of a folder in which all work is back. */
    static final String RESTORED = "restored ";

    private static final int HALTED = 9;

    private CopyChild() {
    }

    /** @return what it said, line by line, until it was halted */
    static List<String> run(Path work, Path target, int micros) throws IOException, InterruptedException {
        Process child = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx128m",
                "-Dorg.sqlite.tmpdir="
                        + System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir")),
                "-cp", System.getProperty("java.class.path"), CopyChild.class.getName(), work.toString(),
                target.toString(), Integer.toString(micros)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
            return lines.readAllLines();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** Saves to 1, 2, 3 ... and puts each back beside. */
    public static void main(String[] arguments) throws IOException, Refusal {
        Path work = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        try (Workspace workspace = SomeonesWork.open(work)) {
            haltAfter(Integer.parseInt(arguments[2]));
            var own = SomeonesWork.folder(work);
            var saving = new WorkSaving(own, own.opened(SomeonesWork.IDENTITY), workspace);
            for (int n = 1; true; n++) {
                Path copy = target.resolve(n + ".werkkopie");
                saving.save(copy, (_, _) -> true);
                say(SAVED + copy);
                Path back = target.resolve(n + "-werk");
                new WorkRestoring(SomeonesWork.folder(back)).restore(copy, SomeonesWork.WORDS.toCharArray(),
                        (_, _) -> true);
                say(RESTORED + back);
            }
        }
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
