package nl.vierogen.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.stage.Stage;
import nl.vierogen.app.tour.Programs;
import nl.vierogen.app.tour.Tour;
import nl.vierogen.app.tour.camera.Walked;
import nl.vierogen.app.workspace.Folders;
import nl.vierogen.app.workspace.Practising;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.archive.PackageShelf;
import nl.vierogen.exchange.result.payload.ProgramVersion;
import nl.vierogen.problem.Refusal;
import nl.vierogen.settings.Look;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.Dates;
import nl.vierogen.ui.Failures;
import nl.vierogen.ui.Fonts;
import nl.vierogen.ui.dialog.Choosers;
import org.jspecify.annotations.Nullable;

/** Starts the program: the workspace is opened while JavaFX starts and the window is built beside it. */
final class Start {
    private static final int REFUSED = 1;

    private Start() {
    }

    /** Opens the window; returns when it is on its way. */
    static void window(Options options) {
        Path data = options.workspace().orElseGet(DataFolder::ofThisUser);
        SettingsFile file = new SettingsFile(data);
        CompletableFuture<Program.Where> where = new CompletableFuture<>();
        // beside JavaFX, which mostly waits for the screen while it starts; without a screen a practice workspace is begun all
        // the same
        CompletableFuture<Void> started = new CompletableFuture<>();
        Thread.ofPlatform().name("opening").start(() -> open(options, data, where, started));
        CompletableFuture<SettingsFile.Read> chosen = CompletableFuture
                .supplyAsync(() -> file.read(options.language()));
        try {
            startToolkit();
            Platform.runLater(() -> started.complete(null));
        } catch (RuntimeException | LinkageError failed) {
            // no window can say it
            NotStarted.print(Texts.in(chosen.join().choices().look().language()), NotStarted.withoutWindow(failed));
            System.exit(REFUSED);
        }
        SettingsFile.Read settings = chosen.join();
        Program.Beginning beginning = new Program.Beginning(settings, Clock.systemDefaultZone(),
                DocumentsFolder.ofThisUser(), Choosers.OF_SYSTEM, true);
        CompletableFuture.supplyAsync(() -> new Program(beginning, new Stage(), Optional.of(file), Platform::exit),
                Platform::runLater)
                .thenAcceptBothAsync(where, (program, at) -> program.begin(at, options.files()), Platform::runLater)
                .exceptionally(failed -> refused(settings.choices().look(), failed));
        readAhead(settings.choices().look().language());
    }

    // what the first screens ask for, beside the building of the window: Java keeps how a language writes days and numbers
    private static void readAhead(Locale language) {
        Fonts.load();
        Dates dates = new Dates(Texts.in(language), Clock.systemDefaultZone());
        dates.brief(dates.today());
        dates.number(BigDecimal.ONE);
    }

    private static void open(Options options, Path data, CompletableFuture<Program.Where> where,
            CompletableFuture<Void> started) {
        try {
            Folders folders = options.workspace().map(Folders::around).orElseGet(() -> Folders.in(data));
            Optional<Practising> practice = folders.isWorkFirst() ? Optional.empty()
                    : Optional.of(Practising.in(folders, Clock.systemUTC()));
            where.complete(new Program.Where(folders, practice));
            Display.readsPictures(System.getProperty("os.name"), started).join();
            practice.ifPresent(opened -> foresee(opened.door().archive().shelf(), options.file()));
        } catch (Refusal | RuntimeException | LinkageError failed) {
            where.completeExceptionally(failed);
        }
    }

    private static @Nullable Void refused(Look look, Throwable failed) {
        Refusal refusal = NotStarted.because(failed);
        NotStarted.print(Texts.in(look.language()), refusal);
        Platform.runLater(() -> {
            try {
                RefusedStart.show(look, refusal);
            } catch (RuntimeException | LinkageError wordless) {
                // what is missing draws the letters: a process without a window would stay for ever
                Failures.unexpected(wordless);
                Platform.exit();
            }
        });
        return null;
    }

    // what the window asks for first, while that is being built
    private static void foresee(PackageShelf shelf, Optional<Path> file) {
        try {
            file.ifPresentOrElse(shelf::foresee, shelf::foresee);
        } catch (RuntimeException | LinkageError failed) {
            // the window is on its way, and says so when it asks
            Failures.unexpected(failed);
        }
    }

    /**
     * Walks through the program by keyboard.
     *
     * @return exit code: 0 when all went well
     */
    static int tour(Options options, Path folder, Texts texts) {
        try {
            startToolkit();
            Path work = options.workspace().orElseGet(() -> folder.resolve("workspace"));
            TourFolder.make(folder, options.workspace().isEmpty());
            Platform.setImplicitExit(false);
            SettingsFile.Read settings = new SettingsFile(folder).read(Optional.of(texts.locale()));
            Tour.walk(visit -> program(visit, settings, folder),
                    new Tour.Route(folder, work, options.file(), Clock.systemDefaultZone()),
                    texts,
                    System.out);
            return 0;
        } catch (Refusal | RuntimeException | LinkageError failed) {
            NotStarted.print(texts, NotStarted.because(failed));
            return REFUSED;
        }
    }

    /** Starts the program for a visit of the tour: results come in the folder. Not on the JavaFX thread. */
    static Walked program(Programs.Visit visit, SettingsFile.Read settings, Path results) throws Refusal {
        WorkspaceDoor door = WorkspaceDoor.practice(visit.workspace(), visit.person(), visit.clock(),
                ProgramVersion.current());
        Program.Beginning beginning = new Program.Beginning(settings, visit.clock(), results, Choosers.OF_SYSTEM,
                visit.warmUp());
        Program.Where where = Program.Where.practising(door);
        CountDownLatch ended = new CountDownLatch(1);
        CompletableFuture<Walked> started = new CompletableFuture<>();
        Platform.runLater(() -> {
            Stage stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            // the tour likes everything in turn
            Program program = new Program(beginning, stage, Optional.empty(), ended::countDown);
            program.begin(where, visit.file().stream().toList());
            started.complete(new Walked(stage, settings.choices().look(), program::wear, door.archive().shelf(), () -> {
                Platform.runLater(stage::close);
                await(ended);
            }));
        });
        return started.join();
    }

    private static void await(CountDownLatch ended) {
        try {
            ended.await();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void startToolkit() {
        CountDownLatch started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        Thread.setDefaultUncaughtExceptionHandler((_, failure) -> Failures.unexpected(failure));
    }
}
