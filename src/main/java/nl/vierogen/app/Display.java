package nl.vierogen.app;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Whether there is a screen to show a window on, found out before any class of JavaFX is loaded. */
final class Display {
    private static final String LOOKS = "javafx.animation.pulse";

    private Display() {
    }

    static boolean isThere() {
        return isThere(System.getProperty("os.name"), System.getenv());
    }

    static boolean isThere(String system, Map<String, String> environment) {
        return !isLinux(system) || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    /** Makes JavaFX look 120 times a second for something to draw, so that a key waits for it no longer than 8 ms. */
    static void useScreen() {
        System.setProperty(LOOKS, System.getProperty(LOOKS, "120"));
    }

    /**
     * When pictures may be read with what AWT brings: on macOS it wants the first thread as JavaFX does, and comes second.
     *
     * @param started done once JavaFX has started
     */
    static CompletableFuture<Void> readsPictures(String system, CompletableFuture<Void> started) {
        return system.startsWith("Mac") ? started : CompletableFuture.completedFuture(null);
    }

    private static boolean isLinux(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("linux");
    }

    /** Makes JavaFX draw into memory. */
    static void useMemory() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
    }
}
