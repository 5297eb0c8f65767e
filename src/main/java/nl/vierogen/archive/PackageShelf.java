package nl.vierogen.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.assessment.Terms;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.inbox.ImportCheck;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.inbox.LogbookShelf;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.store.Act;
import nl.vierogen.store.Journal;
import nl.vierogen.store.Projection;
import nl.vierogen.store.StreamId;

/** The logbooks of a workspace: each a package kept as it came, and a journal of what was done with it. */
public final class PackageShelf implements LogbookShelf {
    private static final String IMPORTED = "imported";
    private static final long LARGEST_FILE = 512L << 20;

    private final Desk desk;
    private final OpenedPackages packages;
    private final Map<StreamId, AssessmentSession> sessions = new ConcurrentHashMap<>();

    PackageShelf(Desk desk, OpenedPackages packages) {
        this.desk = desk;
        this.packages = packages;
    }

    @Override
    public List<Card> cards() throws Refusal {
        List<Card> cards = new ArrayList<>();
        for (Projection projection : journal().projections()) {
            if (projection.content().isPresent()) {
                cards.add(StrictJson.read(projection.content().get(), ShelfEntry.class).card());
            }
        }
        return cards;
    }

    /**
     * Checks every event of every logbook: for the background.
     *
     * @throws Refusal JOURNAL_TAMPERED when something was edited, taken out or set back outside the program
     */
    public void check() throws Refusal {
        if (!journal().verifyAll((_, _) -> true).clean()) {
            throw new Refusal(Problem.JOURNAL_TAMPERED);
        }
    }

    @Override
    public ImportReport importFile(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            byte[] encrypted = read(file, name);
            LogbookPackage opened = PackageReader.open(encrypted, desk.identity(), desk.roster());
            procedure(opened);
            Optional<Card> known = known(opened);
            ImportReport.Result result = known.isPresent() ? new ImportReport.Known(known.get())
                    : new ImportReport.Added(add(opened, encrypted));
            return new ImportReport(name, List.of(ImportCheck.values()), result);
        } catch (Refusal refusal) {
            return PassedChecks.refused(name, refusal);
        }
    }

    @Override
    public OpenLogbook open(Card card) throws Refusal {
        StreamId stream = StreamId.parse(card.id());
        LogbookPackage opened = packages.of(stream);
        return new OpenLogbook(card.id(), opened.logbook(), opened.form(), procedure(opened),
                opened.statement().practice(),
                new PackagePictures(opened), session(stream, opened, card.importedAt()));
    }

    // one for each journal: two that do not know of each other would each believe its own scores
    private AssessmentSession session(StreamId stream, LogbookPackage opened, Instant importedAt) throws Refusal {
        AssessmentSession known = sessions.get(stream);
        if (known != null) {
            return known;
        }
        JournalActLog log = new JournalActLog(journal(), stream,
                after -> Cards.entry(stream, opened, importedAt, after));
        AssessmentSession made = new AssessmentSession(terms(opened), log);
        AssessmentSession first = sessions.putIfAbsent(stream, made);
        return first == null ? made : first;
    }

    private static Terms terms(LogbookPackage opened) {
        return new Terms(opened.counting(), opened.statement().round(), opened.statement().policy());
    }

    private static Procedure procedure(LogbookPackage opened) throws Refusal {
        String version = opened.statement().procedureVersion();
        return ProcedureReader.shipped(version).orElseThrow(() -> new Refusal(Problem.PROCEDURE_UNKNOWN, version));
    }

    private Optional<Card> known(LogbookPackage opened) throws Refusal {
        if (!desk.workspace().packages().has(opened.identity().hex())) {
            return Optional.empty();
        }
        for (Projection projection : journal().projections()) {
            if (projection.content().isPresent()) {
                ShelfEntry entry = StrictJson.read(projection.content().get(), ShelfEntry.class);
                if (entry.packageIdentity().equals(opened.identity())) {
                    return Optional.of(entry.card());
                }
            }
        }
        throw new Refusal(Problem.PACKAGE_ALREADY_IMPORTED);
    }

    private Card add(LogbookPackage opened, byte[] encrypted) throws Refusal {
        List<String> images = images(opened);
        // whoever gives a second opinion has seen none of it (procedure 2026, 5.c)
        if (opened.statement().round() == Round.SECOND_OPINION
                && !desk.workspace().seenImages().seenAmong(images).isEmpty()) {
            throw new Refusal(Problem.SECOND_OPINION_SEEN);
        }
        StreamId stream = StreamId.random();
        Instant now = desk.clock().instant();
        Assessment untouched = Assessment.of(terms(opened), List.of());
        ShelfEntry entry = Cards.entry(stream, opened, now, untouched);
        desk.workspace().packages().put(opened.identity().hex(), encrypted);
        journal().append(Act.of(stream, IMPORTED, StrictJson.write(new Imported(opened.identity())))
                .projecting(StrictJson.write(entry)).importing(opened.identity().hex())
                .seeing(images));
        return entry.card();
    }

    /** Digests of all that can be seen in it, old images too. */
    private static List<String> images(LogbookPackage opened) {
        return Stream.concat(opened.statement().assessed().stream(), opened.statement().old().stream())
                .map(LogbookImage::sha256).map(Object::toString).toList();
    }

    private Journal journal() {
        return desk.workspace().journal();
    }

    private static byte[] read(Path file, String name) throws Refusal {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw new Refusal(Problem.FILE_TOO_LARGE, name);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException gone) {
            throw new Refusal(gone, Problem.FILE_NOT_FOUND, name);
        } catch (IOException failed) {
            throw new Refusal(failed, Problem.FILE_UNREADABLE, name);
        }
    }
}
