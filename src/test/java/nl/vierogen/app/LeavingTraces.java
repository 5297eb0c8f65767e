package nl.vierogen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import nl.vierogen.trust.statement.PracticeKeys;

/** A second Java process in which somebody assesses with the real program, in a home and for a user of her own. */
final class LeavingTraces {
    /** What she writes with one image. */
    static final String COMMENT = "kanarievogeltje in de foto";
    /** What she writes with the whole. */
    static final String OVERALL = "zeldzame papegaai op het geheel";
    static final String USER = "kanarie-gebruiker";
    static final String HOST = "kanarie-laptop";
    /** What it prints when everything is done and the window is still open. */
    static final String DONE = "done";

    private static final int PATIENCE_SECONDS = 200;
    private static final TypedScores PASSING = TypedScores.on("termijn", "222210 22222 22202 02221 21222");

    private LeavingTraces() {
    }

    /**
     * Lets her assess.
     *
     * @param killed whether the process is killed with its window open; otherwise the window is closed
     * @return all that it said
     */
    static String run(Path workspace, Path home, Path temporary, boolean killed)
            throws IOException, InterruptedException {
        Path said = home.resolveSibling("said.txt");
        Process child = process(workspace, home, temporary, said).start();
        try {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (!isDone(said) && child.isAlive() && System.nanoTime() < end) {
                child.waitFor(100, TimeUnit.MILLISECONDS);
            }
            if (isDone(said) && !killed) {
                child.getOutputStream().close();
                child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        return Files.readString(said);
    }

    private static boolean isDone(Path said) throws IOException {
        return Files.readString(said).lines().anyMatch(DONE::equals);
    }

    private static ProcessBuilder process(Path workspace, Path home, Path temporary, Path said) {
        ProcessBuilder builder = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(),
                "--module-path", System.getProperty("jdk.module.path"), "--add-modules", "javafx.controls",
                "--enable-native-access=javafx.graphics,ALL-UNNAMED", "--add-opens",
                "javafx.graphics/com.sun.javafx.application=ALL-UNNAMED", "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Dtestfx.robot=glass", "-Dprism.lcdtext=false", "-Xmx512m",
                "-XX:TieredStopAtLevel=1", "-Dorg.sqlite.tmpdir=" + System.getProperty("org.sqlite.tmpdir"),
                "-Duser.name=" + USER, "-Duser.home=" + home, "-Djava.io.tmpdir=" + temporary, "-cp",
                System.getProperty("java.class.path"), LeavingTraces.class.getName(), workspace.toString(),
                home.toString());
        builder.environment().putAll(Map.of("USER", USER, "LOGNAME", USER, "HOSTNAME", HOST, "COMPUTERNAME",
                HOST, "HOME", home.toString(), "TMPDIR", temporary.toString()));
        return builder.redirectErrorStream(true).redirectOutput(said.toFile());
    }

    /** Scores, writes, seals, and waits. */
    public static void main(String[] arguments) throws Exception {
        try (ProgramOnScreen screen = ProgramOnScreen.start(Path.of(arguments[0]), Path.of(arguments[1]))) {
            screen.openFirst("OEF-T1");
            screen.waitForFocus("assessment-screen");
            PASSING.type(screen);
            screen.press(KeyCode.F2);
            screen.waitForFocus("assessment-comment");
            screen.type(COMMENT);
            screen.press(KeyCode.ESCAPE);
            screen.waitForFocus("assessment-screen");
            screen.press(KeyCode.CONTROL, KeyCode.ENTER);
            screen.waitFor("summary-outcome");
            screen.tabTo("summary-overall");
            screen.type(OVERALL);
            screen.tabTo("summary-seal");
            screen.press(KeyCode.ENTER);
            screen.waitForFocus("seal-passphrase");
            screen.type(PracticeKeys.PASSPHRASE);
            screen.press(KeyCode.ENTER);
            screen.waitForFocus("sealed-inbox");
            System.out.println(DONE);
            System.out.flush();
            System.in.read();
        }
        System.exit(0);
    }
}
