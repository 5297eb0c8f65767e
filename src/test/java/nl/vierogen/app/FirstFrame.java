package nl.vierogen.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.stage.Window;

/** A second Java process that starts the program for real and ends as soon as its window has been drawn. */
final class FirstFrame {
    private static final int DRAWN = 0;
    // the first pulse lays the window out and draws it; with the second, what the first drew stands on the screen
    private static final int PULSES = 2;
    private static final int PATIENCE_SECONDS = 120;
    private static final Pattern LOADED = Pattern.compile("^\\[[^]]*]\\s*([\\w.$]+) source: .*");

    private FirstFrame() {
    }

    /**
     * Starts the program on the workspace.
     *
     * @param scratch folder for what the process says
     * @return names of the classes that were loaded until the first frame, in the order of loading
     */
    static List<String> classes(Path workspace, Path scratch) throws IOException, InterruptedException {
        Path log = scratch.resolve("classes.txt");
        Path said = scratch.resolve("said.txt");
        List<String> command = RealStart.command(scratch, System.getProperty("java.class.path"), FirstFrame.class,
                "-Xlog:class+load=info:file=" + log + ":uptime");
        command.add(workspace.toString());
        Process child = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()).start();
        try {
            if (!child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || child.exitValue() != DRAWN) {
                throw new IllegalStateException("no first frame: " + Files.readString(said));
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        try (Stream<String> lines = Files.lines(log)) {
            return lines.map(LOADED::matcher).filter(matcher -> matcher.matches()).map(matcher -> matcher.group(1))
                    .toList();
        }
    }

    /** Those of the classes that lie in one of the packages or below it. */
    static List<String> in(List<String> classes, String... packages) {
        Predicate<String> inside = name -> Stream.of(packages).anyMatch(folder -> name.startsWith(folder + "."));
        return classes.stream().filter(inside).toList();
    }

    /** Starts on the workspace, and halts once the first window is drawn. */
    public static void main(String[] arguments) throws Exception {
        Start.window(Options.parse(new String[]{"--workspace", arguments[0], "--lang", "nl"}));
        Platform.runLater(() -> {
            if (Window.getWindows().isEmpty()) {
                Window.getWindows().addListener((ListChangeListener<Window>) _ -> watch());
            } else {
                watch();
            }
        });
    }

    private static void watch() {
        Scene scene = Window.getWindows().getFirst().getScene();
        int[] pulses = new int[1];
        scene.addPostLayoutPulseListener(() -> {
            pulses[0]++;
            if (pulses[0] == PULSES) {
                Runtime.getRuntime().halt(DRAWN);
            }
            Platform.requestNextPulse();
        });
        Platform.requestNextPulse();
    }
}
