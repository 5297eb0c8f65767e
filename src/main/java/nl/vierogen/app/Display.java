package nl.vierogen.app;

import java.util.Locale;
import java.util.Map;

/** Whether there is a screen to show a window on, found out before any class of JavaFX is loaded. */
final class Display {
    private Display() {
    }

    static boolean isThere() {
        return isThere(System.getProperty("os.name"), System.getenv());
    }

    static boolean isThere(String system, Map<String, String> environment) {
        boolean usesVariables = system.toLowerCase(Locale.ROOT).startsWith("linux");
        return !usesVariables || !environment.getOrDefault("DISPLAY", "").isEmpty()
                || !environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty();
    }

    /** Makes JavaFX draw into memory. */
    static void useMemory() {
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.setProperty("prism.lcdtext", "false");
    }
}
