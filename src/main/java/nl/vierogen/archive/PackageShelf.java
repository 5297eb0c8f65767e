package nl.vierogen.archive;

import nl.vierogen.assessment.PreviousPoints;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.exchange.review.ReviewRequest;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.exchange.review.Incoming;
import nl.vierogen.exchange.review.ReviewAnswer;
import nl.vierogen.scoring.ScoreForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.HiddenImages;
import nl.vierogen.assessment.OpenLogbook;
import nl.vierogen.assessment.Terms;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.inbox.ImportCheck;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.inbox.LogbookShelf;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.store.Act;
import nl.vierogen.store.Journal;
import nl.vierogen.store.Projection;
import nl.vierogen.store.StreamId;

/** The logbooks of a workspace: each a package kept as it came, and a journal of what was done with it. */
public final class PackageShelf implements LogbookShelf {
    private static final String IMPORTED = "imported";

    private final Desk desk;
    private final OpenedPackages packages;
    private final Answers answers;
    private final Prints prints = new Prints();
    private final SignsOf signs;
    private final Seats seats;
    private final Map<StreamId, AssessmentSession> sessions = new ConcurrentHashMap<>();

    PackageShelf(Desk desk, OpenedPackages packages, Answers answers) {
        this.desk = desk;
        this.packages = packages;
        this.answers = answers;
        this.signs = new SignsOf(desk, prints);
        this.seats = new Seats(desk, this);
    }

    @Override
    public List<Card> cards() throws Refusal {
        // who sits at someone else's laptop is asked there, not from the list
        return entries().stream().filter(entry -> entry.seat().filter(SeatEntry::here).isEmpty())
                .map(ShelfEntry::card).toList();
    }

    private List<ShelfEntry> entries() throws Refusal {
        List<ShelfEntry> entries = new ArrayList<>();
        for (Projection projection : journal().projections()) {
            if (projection.content().isPresent()) {
                entries.add(ShelfEntry.read(projection.content().get()));
            }
        }
        return entries;
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
            return new ImportReport(name, List.of(ImportCheck.values()), take(FileBytes.read(file)));
        } catch (Refusal refusal) {
            return PassedChecks.refused(name, refusal);
        }
    }

    private ImportReport.Result take(byte[] encrypted) throws Refusal {
        return switch (Incoming.open(encrypted, desk.identity(), desk.roster(), this::form)) {
            case Incoming.Package(LogbookPackage opened) -> {
                Procedures.of(opened);
                Optional<Card> known = known(opened.identity());
                yield known.isPresent() ? new ImportReport.Known(known.get())
                        : new ImportReport.Added(add(opened, encrypted));
            }
            case Incoming.Request(ReviewRequest request) -> seats.take(request, encrypted);
            case Incoming.Answer(ReviewAnswer answer) -> {
                Card card = known(answer.statement().packageIdentity())
                        .orElseThrow(() -> new Refusal(Problem.REVIEW_OTHER));
                answers.receive(open(card), encrypted);
                yield new ImportReport.Answered(card(card.id()));
            }
        };
    }

    // an answer's result names a form: that of a logbook here
    private Optional<ScoreForm> form(FormReference reference) {
        try {
            for (ShelfEntry entry : entries()) {
                if (entry.seat().isEmpty()) {
                    LogbookPackage opened = packages.of(StreamId.parse(entry.card().id()));
                    if (opened.statement().form().equals(reference)) {
                        return Optional.of(opened.form());
                    }
                }
            }
            return Optional.empty();
        } catch (Refusal unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public OpenLogbook open(Card card) throws Refusal {
        return open(card.id());
    }

    OpenLogbook open(String id) throws Refusal {
        StreamId stream = StreamId.parse(id);
        LogbookPackage opened = packages.of(stream);
        Procedure procedure = Procedures.of(opened);
        Optional<ShelfEntry> before = before(opened);
        Optional<LogbookPackage> replaced = before.isPresent()
                ? Optional.of(packages.of(StreamId.parse(before.get().card().id())))
                : Optional.empty();
        AssessmentSession session = session(stream, opened, packages.entry(stream));
        return new OpenLogbook(id, opened.logbook(), opened.form(), procedure, opened.statement().practice(),
                new GuardedPictures(new PackagePictures(opened), session, new HiddenImages(procedure)), session,
                signs.of(opened, procedure, own(opened), replaced), previous(opened, replaced, before));
    }

    private Set<StreamId> own(LogbookPackage opened) throws Refusal {
        return sameLogbook(opened).stream().map(PackageShelf::stream).collect(Collectors.toSet());
    }

    // the journals of the same logbook: its own, those of the packages it takes the place of however often it was
    // mended, and the seats of those who looked along with any of these, also where nothing but such a seat is
    private List<ShelfEntry> sameLogbook(LogbookPackage opened) throws Refusal {
        List<ShelfEntry> entries = entries();
        Set<Sha256> identities = new HashSet<>(Set.of(opened.identity()));
        Optional<Sha256> earlier = opened.statement().replaces();
        while (earlier.isPresent() && identities.add(earlier.get())) {
            Sha256 identity = earlier.get();
            Optional<ShelfEntry> kept = entries.stream().filter(entry -> entry.packageIdentity().equals(identity)
                    && entry.seat().filter(SeatEntry::here).isEmpty()).findFirst();
            earlier = kept.isPresent() ? packages.of(stream(kept.get())).statement().replaces() : Optional.empty();
        }
        return entries.stream().filter(entry -> identities.contains(entry.packageIdentity())).toList();
    }

    private static StreamId stream(ShelfEntry entry) {
        return StreamId.parse(entry.card().id());
    }

    private Optional<ShelfEntry> before(LogbookPackage opened) throws Refusal {
        Optional<Sha256> replaced = opened.statement().replaces();
        return replaced.isEmpty() ? Optional.empty()
                : entries().stream().filter(entry -> entry.seat().isEmpty()
                        && entry.packageIdentity().equals(replaced.get())).findFirst();
    }

    // another form is another sheet: nothing is taken over then (procedure 2026, 7.4)
    private PreviousPoints previous(LogbookPackage opened, Optional<LogbookPackage> replaced,
            Optional<ShelfEntry> before) throws Refusal {
        if (replaced.isEmpty() || before.isEmpty()
                || !replaced.get().statement().form().equals(opened.statement().form())) {
            return PreviousPoints.NONE;
        }
        ScoreSheet sheet = session(StreamId.parse(before.get().card().id()), replaced.get(), before.get()).assessment()
                .sheet();
        LogbookPackage earlier = replaced.get();
        return slot -> earlier.logbook().image(slot).map(LogbookImage::sha256)
                .filter(sha -> opened.logbook().image(slot).map(LogbookImage::sha256).filter(sha::equals).isPresent())
                .flatMap(_ -> Optional.ofNullable(sheet.points().get(slot)));
    }

    /** The first assessor's own logbook of this package. */
    Optional<Card> known(Sha256 packageIdentity) throws Refusal {
        return entries().stream()
                .filter(entry -> entry.seat().isEmpty() && entry.packageIdentity().equals(packageIdentity))
                .map(ShelfEntry::card).findFirst();
    }

    /** The seat at which this request is answered. */
    Optional<ShelfEntry> seat(String review) throws Refusal {
        return entries().stream().filter(entry -> entry.seat().filter(seat -> seat.review().equals(review)).isPresent())
                .findFirst();
    }

    Card card(String id) throws Refusal {
        return packages.entry(StreamId.parse(id)).card();
    }

    // one for each journal: two that do not know of each other would each believe its own scores
    private AssessmentSession session(StreamId stream, LogbookPackage opened, ShelfEntry entry) throws Refusal {
        AssessmentSession known = sessions.get(stream);
        if (known != null) {
            return known;
        }
        JournalActLog log = new JournalActLog(journal(), stream,
                after -> Cards.entry(stream, opened, entry.seat(), entry.card().importedAt(), after));
        AssessmentSession made = new AssessmentSession(terms(opened), log);
        AssessmentSession first = sessions.putIfAbsent(stream, made);
        return first == null ? made : first;
    }

    static Terms terms(LogbookPackage opened) {
        return new Terms(opened.counting(), opened.statement().round(), opened.statement().policy());
    }

    private Card add(LogbookPackage opened, byte[] encrypted) throws Refusal {
        return add(opened, Optional.empty(), opened.identity(), encrypted);
    }

    /**
     * Keeps a package as it came and opens a journal on it.
     *
     * @param name digest under which the file is kept
     * @throws Refusal SECOND_OPINION_SEEN, or what the store refuses
     */
    Card add(LogbookPackage opened, Optional<SeatEntry> seat, Sha256 name, byte[] encrypted) throws Refusal {
        boolean firstSight = seat.filter(SeatEntry::here).isEmpty();
        if (opened.statement().round() == Round.SECOND_OPINION && firstSight) {
            requireUnseen(opened);
        }
        StreamId stream = StreamId.random();
        Instant now = desk.clock().instant();
        ShelfEntry entry = Cards.entry(stream, opened, seat, now, Assessment.of(terms(opened), List.of()));
        desk.workspace().packages().put(name.hex(), encrypted);
        journal().append(Act.of(stream, IMPORTED, StrictJson.write(new Imported(opened.identity())))
                .projecting(StrictJson.write(entry)).importing(name.hex()).seeing(prints.seen(opened)));
        return entry.card();
    }

    // whoever gives a second opinion, or looks along, has seen none of it in an earlier round (procedure 2026, 5.c); what
    // she saw in this second opinion, before it was mended or corrected, does not keep her from going on with it
    private void requireUnseen(LogbookPackage opened) throws Refusal {
        Set<StreamId> thisRound = sameLogbook(opened).stream()
                .filter(entry -> entry.card().round() == Round.SECOND_OPINION).map(PackageShelf::stream)
                .collect(Collectors.toSet());
        if (!desk.workspace().seenImages().seenElsewhere(images(opened), thisRound).isEmpty()) {
            throw new Refusal(Problem.SECOND_OPINION_SEEN);
        }
    }

    /** Digests of all that can be seen in it, old images too. */
    private static List<String> images(LogbookPackage opened) {
        return Stream.concat(opened.statement().assessed().stream(), opened.statement().old().stream())
                .map(LogbookImage::sha256).map(Object::toString).toList();
    }

    private Journal journal() {
        return desk.workspace().journal();
    }
}
