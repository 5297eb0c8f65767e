package nl.vierogen.bench.screen;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/**
 * A virtual screen with a keyboard of its own. What a person would see is read from the frame buffer, and keys come from
 * another process: nothing of the measuring runs inside the measured program.
 */
public final class Screen implements AutoCloseable {
    static final int WIDTH = 1366;
    static final int HEIGHT = 768;
    private static final long LOOK_EVERY_NANOS = 100_000;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration BRIEFLY = Duration.ofMillis(60);
    private static final Duration STILL = Duration.ofMillis(1_500);

    private final Process server;
    private final Process hands;
    private final Writer keys;
    private final String display;
    private final Frame frame;

    /** @param folder an empty folder for the frame buffer */
    public Screen(Path folder) throws IOException, Missing {
        Missing.unlessInstalled("Xvfb", "xdotool");
        server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", WIDTH + "x" + HEIGHT + "x24", "-fbdir",
                folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        BufferedReader said = server.inputReader(StandardCharsets.US_ASCII);
        String number = said.readLine();
        if (number == null) {
            throw new Missing("a virtual screen: Xvfb ended with " + server.onExit().join().exitValue());
        }
        display = ":" + number.strip();
        frame = new Frame(folder.resolve("Xvfb_screen0"));
        ProcessBuilder typing = new ProcessBuilder("xdotool", "-");
        typing.environment().put("DISPLAY", display);
        hands = typing.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        keys = hands.outputWriter(StandardCharsets.US_ASCII);
    }

    /** Starts a program on this screen. */
    public Process start(ProcessBuilder program) throws IOException {
        program.environment().put("DISPLAY", display);
        program.environment().remove("WAYLAND_DISPLAY");
        return program.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
    }

    /** Gives the keyboard to the window with a name. There is no window manager that does it. */
    public void focus(String window) {
        type("search --sync --onlyvisible --name " + window + " windowfocus --sync");
    }

    /** Presses and releases a key, by the name X has for it. */
    public void press(String key) {
        type("key --delay 0 " + key);
    }

    /** The pixels of a region as they are now. */
    public byte[] picture(Area area) {
        return frame.copy(area);
    }

    /** Whether the region shows something else than one colour. */
    public boolean isPainted(Area area) {
        byte[] now = picture(area);
        return !Arrays.equals(now, 0, now.length - Integer.BYTES, now, Integer.BYTES, now.length);
    }

    /**
     * Waits until the region looks like this.
     *
     * @return the moment it did, as {@link System#nanoTime()}
     */
    public long await(Area area, byte[] wanted) {
        return await("the picture", () -> frame.looksLike(area, wanted));
    }

    /** Waits until something is painted in the region and it no longer changes; its pixels then. */
    public byte[] settled(Area area) {
        return settled(area, STILL);
    }

    private byte[] settled(Area area, Duration still) {
        await("a window", () -> isPainted(area));
        byte[][] last = {picture(area)};
        long[] since = {System.nanoTime()};
        await("stillness", () -> {
            if (!frame.shows(area, last[0])) {
                last[0] = picture(area);
                since[0] = System.nanoTime();
            }
            return System.nanoTime() - since[0] > still.toNanos();
        });
        return last[0];
    }

    /** Waits until nothing on the whole screen changed for a moment: what was typed before has been done. */
    public void settleBriefly() {
        settled(Area.ALL, BRIEFLY);
    }

    /** Waits until something holds. */
    public long await(String what, BooleanSupplier holds) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException(what + " never came");
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
        return System.nanoTime();
    }

    private void type(String command) {
        try {
            keys.write(command + "\n");
            keys.flush();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        hands.destroy();
        server.destroy();
        server.onExit().join();
    }
}
