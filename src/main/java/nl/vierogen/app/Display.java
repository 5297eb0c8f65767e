package nl.vierogen.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Whether there is a screen to show a window on, found out before any class of JavaFX is loaded. */
final class Display {
    private Display() {
    }

    static boolean isThere() {
        return isThere(System.getProperty("os.name"), System.getenv());
    }

    static boolean isThere(String system, Map<String, String> environment) {
        return !isLinux(system) || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    /** Makes JavaFX ready to draw on the screen. */
    static void useScreen() {
        // a key waits for the next look of the toolkit: with 120 a second no longer than 8 milliseconds
        ask("javafx.animation.pulse", "120");
        if (isLinux(System.getProperty("os.name")) && !hasGraphicsCard(Path.of("/dev"))) {
            // OpenGL would be emulated: JavaFX loads all of that, finds it too slow and does without
            ask("prism.order", "sw");
        }
    }

    /** Whether Linux has a device that draws: by its own drivers, by those of NVIDIA, or by those of Windows around it. */
    static boolean hasGraphicsCard(Path devices) {
        return Stream.of("dri", "nvidiactl", "dxg").anyMatch(name -> Files.exists(devices.resolve(name)));
    }

    private static void ask(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
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
