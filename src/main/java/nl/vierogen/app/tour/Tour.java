package nl.vierogen.app.tour;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import nl.vierogen.app.tour.camera.Camera;
import nl.vierogen.app.tour.camera.Shots;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;

/**
 * A walk through the real program by keyboard alone. Practice logbooks go the whole way: one passes; one fails on a
 * structural error and is signed by two, is made again and fails again, and passes in a second opinion. Or a package of
 * one's own goes from its import to its result.
 */
public final class Tour {
    /** Folder of the workspace of whoever gives the second opinion, beside the results. */
    public static final String SECOND_WORKSPACE = "workspace-2";

    private static final Duration FIRST_ROUND_AGO = Duration.ofDays(24);
    private static final Duration RETAKE_AGO = Duration.ofDays(9);

    private Tour() {
    }

    /**
     * Where the tour goes.
     *
     * @param folder folder for what it leaves
     * @param workspace folder with the work
     * @param file a package to walk through instead of the practice logbooks
     * @param clock the laptop's clock, of the last round
     */
    public record Route(Path folder, Path workspace, Optional<Path> file, Clock clock) {
    }

    /** Walks, and leaves pictures of everything; returns when all was seen and verified. Not on the JavaFX thread. */
    public static void walk(Programs programs, Route route, Texts texts, PrintStream out) throws Refusal {
        walk(programs, route, new Camera(route.folder()), texts, out);
    }

    /** The same with pictures of one's own. */
    public static void walk(Programs programs, Route route, Shots shots, Texts texts, PrintStream out)
            throws Refusal {
        try (Guide guide = new Guide(programs, route.folder(), shots, texts, out)) {
            if (route.file().isPresent()) {
                new OwnLeg(guide).walk(route.workspace(), route.file().get(), route.clock());
            } else {
                practice(guide, route, route.clock());
            }
            guide.say("app.tour.done", route.folder());
        }
    }

    // the rounds are weeks apart: what is made again is made after the first assessment (procedure 2026, 4.c)
    private static void practice(Guide guide, Route route, Clock now) throws Refusal {
        Clock first = Clock.offset(now, FIRST_ROUND_AGO.negated());
        Clock again = Clock.offset(now, RETAKE_AGO.negated());
        Proof failed = new FirstRoundLeg(guide).walk(route.workspace(), first);
        Proof retake = new RetakeLeg(guide).walk(route.workspace(), guide.bureau().retake(failed, again), again);
        new SecondOpinionLeg(guide).walk(route.folder().resolve(SECOND_WORKSPACE),
                guide.bureau().secondOpinion(retake, now), now);
    }
}
