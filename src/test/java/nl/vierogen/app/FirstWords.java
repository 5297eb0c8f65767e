package nl.vierogen.app;

import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Label;
import javafx.stage.Window;

/**
 * What a person reads first when the program is started for real, in a second Java process.
 *
 * @param inWindow the labels of the first window, by line
 * @param inTerminal what the process says beside it
 */
record FirstWords(String inWindow, String inTerminal) {
    private static final int READ = 0;
    private static final int PATIENCE_SECONDS = 60;

    /**
     * Starts the program on the workspace.
     *
     * @param scratch folder for what the process says
     * @param missing beginning of the names of the jars that are left out
     */
    static FirstWords on(Path workspace, Path scratch, String missing) throws IOException, InterruptedException {
        Path window = scratch.resolve("window.txt");
        Path terminal = scratch.resolve("terminal.txt");
        String present = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> missing.isEmpty() || !Path.of(entry).getFileName().toString().startsWith(missing))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = RealStart.command(scratch, present, FirstWords.class, "-Dstderr.encoding=UTF-8");
        command.add(workspace.toString());
        Process child = new ProcessBuilder(command).redirectOutput(window.toFile()).redirectError(terminal.toFile())
                .start();
        try {
            if (!child.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || child.exitValue() != READ) {
                throw new IllegalStateException("no window: " + Files.readString(terminal));
            }
        } finally {
            child.destroyForcibly().waitFor();
        }
        return new FirstWords(Files.readString(window), Files.readString(terminal));
    }

    /** Starts on the workspace, and halts once the first window is there. */
    public static void main(String[] arguments) {
        try {
            Start.window(Options.parse("--workspace", arguments[0], "--lang", "nl"));
        } catch (Options.WrongUse | RuntimeException | LinkageError failed) {
            failed.printStackTrace();
            Runtime.getRuntime().halt(READ + 1);
        }
        Platform.runLater(() -> {
            Window.getWindows().addListener((ListChangeListener<Window>) _ -> read());
            read();
        });
    }

    private static void read() {
        if (Window.getWindows().isEmpty()) {
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Window.getWindows().getFirst().getScene().getRoot().lookupAll("*").stream()
                .filter(Label.class::isInstance).map(node -> ((Label) node).getText()).forEach(out::println);
        Runtime.getRuntime().halt(READ);
    }
}
