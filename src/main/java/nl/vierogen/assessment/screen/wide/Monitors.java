package nl.vierogen.assessment.screen.wide;

import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.util.Subscription;

/** The monitors of this computer, by the room they have for windows. */
public interface Monitors {
    /** Those of this computer. */
    Monitors OF_SYSTEM = new Monitors() {
        @Override
        public List<Rectangle2D> all() {
            return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
        }

        @Override
        public Subscription onChange(Runnable changed) {
            ListChangeListener<Screen> listener = _ -> changed.run();
            Screen.getScreens().addListener(listener);
            return () -> Screen.getScreens().removeListener(listener);
        }
    };

    /** Each monitor, at least one. */
    List<Rectangle2D> all();

    /** Runs something whenever a monitor comes or goes. */
    Subscription onChange(Runnable changed);

    /** A monitor on which no part of the window lies, or else the one with the least of it; empty with one monitor. */
    default Optional<Rectangle2D> beside(Rectangle2D window) {
        return all().size() < 2 ? Optional.empty()
                : all().stream().min((one, other) -> Double.compare(shared(one, window), shared(other, window)));
    }

    private static double shared(Rectangle2D monitor, Rectangle2D window) {
        double width = Math.min(monitor.getMaxX(), window.getMaxX()) - Math.max(monitor.getMinX(), window.getMinX());
        double height = Math.min(monitor.getMaxY(), window.getMaxY()) - Math.max(monitor.getMinY(), window.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
