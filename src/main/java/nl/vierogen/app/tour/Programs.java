package nl.vierogen.app.tour;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.vierogen.app.tour.camera.Walked;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;

/** Starts the program, as often as the tour asks. */
@FunctionalInterface
public interface Programs {
    /** Starts it and shows its window. */
    Walked start(Visit visit) throws Refusal;

    /**
     * How it is started.
     *
     * @param workspace folder with the work
     * @param person whose workspace it is
     * @param clock the laptop's clock
     * @param file file to import and open
     * @param warmUp whether a warm-up is offered before the first logbook
     */
    record Visit(Path workspace, Identity person, Clock clock, Optional<Path> file, boolean warmUp) {
    }
}
