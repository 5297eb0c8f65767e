package nl.vierogen.app.tour;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import nl.vierogen.app.tour.camera.Shots;
import nl.vierogen.app.tour.camera.Walked;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.inbox.LogbookShelf;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.trust.Identity;
import org.jspecify.annotations.Nullable;

/** What every leg of the tour has at hand: the program that runs now, hands for it, a camera, and the Bureau's desk. */
final class Guide implements AutoCloseable {
    private final Programs programs;
    private final Path folder;
    private final Texts texts;
    private final PrintStream out;
    private final Shots camera;
    private final BureauDesk bureau;
    private @Nullable Walked program;

    Guide(Programs programs, Path folder, Shots camera, Texts texts, PrintStream out) {
        this.programs = programs;
        this.folder = folder;
        this.texts = texts;
        this.out = out;
        this.camera = camera;
        this.bureau = new BureauDesk(folder);
    }

    /** Starts the program, after the one before was closed. */
    Hands start(Path workspace, Identity person, Clock clock, Optional<Path> file) throws Refusal {
        return start(new Programs.Visit(workspace, person, clock, file, false));
    }

    /** Starts the program as at the beginning of a day: before the first logbook it offers a warm-up. */
    Hands startDay(Path workspace, Identity person, Clock clock) throws Refusal {
        return start(new Programs.Visit(workspace, person, clock, Optional.empty(), true));
    }

    private Hands start(Programs.Visit visit) throws Refusal {
        close();
        Walked started = programs.start(visit);
        program = started;
        return new Hands(started.stage());
    }

    /** Takes the next pictures of what is on the screen now. */
    void shoot(String name) throws Refusal {
        camera.shoot(program(), name);
    }

    /** Checks a result against its package from their bytes, writes the letter, and says what came of it. */
    Proof prove(Path result, Path pack) throws Refusal {
        Proof proof = bureau.prove(result, pack);
        say("app.tour.verified", result.getFileName(),
                texts.get("verdict.outcome." + proof.payload().outcome()), proof.payload().total(),
                proof.payload().maximum(), proof.payload().passMark(), proof.signers());
        return proof;
    }

    /** The logbook of the file that the program was started with: taken in again, it is known, or refused once more. */
    OpenLogbook opened(Path file) throws Refusal {
        LogbookShelf shelf = program().shelf();
        return switch (shelf.importFile(file).result()) {
            case ImportReport.Added(Card card) -> shelf.open(card);
            case ImportReport.Known(Card card) -> shelf.open(card);
            case ImportReport.Answered(Card card) -> shelf.open(card);
            case ImportReport.Refused refused -> throw refused.refusal();
        };
    }

    void say(String key, Object... details) {
        out.println(texts.get(key, details));
    }

    private Walked program() {
        Walked now = program;
        if (now == null) {
            throw new IllegalStateException("no program runs");
        }
        return now;
    }

    BureauDesk bureau() {
        return bureau;
    }

    /** Where results and pictures come. */
    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        Walked now = program;
        program = null;
        if (now != null) {
            now.end().run();
        }
    }
}
