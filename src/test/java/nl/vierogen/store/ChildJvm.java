package nl.vierogen.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.vierogen.problem.Refusal;

/** A second Java process with this class path; its main method is what runs in it. */
final class ChildJvm {
    static final StreamId STREAM = StreamId.parse("00000000-0000-0001-0000-000000000001");

    private ChildJvm() {
    }

    /** @return what the child printed, line by line, until it ended */
    static List<String> run(Path folder, long haltAfterMicros) throws IOException, InterruptedException {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var natives = System.getProperty("org.sqlite.tmpdir", System.getProperty("java.io.tmpdir"));
        var child = new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-XX:TieredStopAtLevel=1",
                "-Xmx128m", "-Dorg.sqlite.tmpdir=" + natives, "-cp",
                System.getProperty("java.class.path"), ChildJvm.class.getName(), folder.toString(),
                Long.toString(haltAfterMicros))
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var lines = child.inputReader(StandardCharsets.UTF_8)) {
            return lines.readAllLines();
        } finally {
            child.destroyForcibly().waitFor();
        }
    }

    /** Appends for ever, acknowledging each event on standard output, until the process is halted in the middle. */
    public static void main(String[] arguments) {
        try (var workspace = Workspace.open(Path.of(arguments[0]), Fixture.KEY)) {
            long first = workspace.journal().read(STREAM).size() + 1L;
            haltAfter(Long.parseLong(arguments[1]));
            for (long i = first; true; i++) {
                var payload = ("event " + i + " ").repeat(1 + (int) (i % 50));
                workspace.journal().append(STREAM, "score", Fixture.bytes(payload), Fixture.bytes("line " + i));
                System.out.println(i);
                System.out.flush();
            }
        } catch (Refusal e) {
            System.out.println(e.problem());
        }
    }

    private static void haltAfter(long micros) {
        long end = System.nanoTime() + micros * 1_000;
        Thread.ofPlatform().daemon().start(() -> {
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            Runtime.getRuntime().halt(9);
        });
    }
}
