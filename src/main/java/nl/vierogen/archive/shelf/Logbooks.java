package nl.vierogen.archive.shelf;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.vierogen.archive.kept.Cards;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.archive.kept.Imported;
import nl.vierogen.archive.kept.JournalActLog;
import nl.vierogen.archive.kept.KeptLooks;
import nl.vierogen.archive.kept.SeatEntry;
import nl.vierogen.archive.kept.ShelfEntry;
import nl.vierogen.archive.signs.Prints;
import nl.vierogen.archive.signs.SignsOf;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.Terms;
import nl.vierogen.assessment.opened.HiddenImages;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.assessment.opened.PreviousPoints;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.store.Act;
import nl.vierogen.store.Journal;
import nl.vierogen.store.StreamId;

/** The logbooks of a workspace: each a package kept as it came, and a journal of what was done with it. */
public final class Logbooks {
    private static final String IMPORTED = "imported";

    private final Desk desk;
    private final OpenedPackages packages;
    private final ReadEntries entries;
    private final Prints prints = new Prints();
    private final SignsOf signs;
    private final Map<StreamId, AssessmentSession> sessions = new ConcurrentHashMap<>();

    public Logbooks(Desk desk, OpenedPackages packages) {
        this.desk = desk;
        this.packages = packages;
        this.entries = new ReadEntries(desk.workspace().journal());
        this.signs = new SignsOf(desk, prints);
    }

    /** What the inbox shows: who sits at someone else's laptop is asked there, not from the list. */
    public List<Card> cards() throws Refusal {
        return entries().stream().filter(entry -> entry.seat().filter(SeatEntry::here).isEmpty())
                .map(ShelfEntry::card).toList();
    }

    private List<ShelfEntry> entries() throws Refusal {
        return entries.all();
    }

    /** The form that the Bureau ships with the program, or that of a logbook here. */
    public Optional<ScoreForm> form(FormReference reference) {
        Optional<ScoreForm> shipped = FormSource.builtIn().form(reference);
        if (shipped.isPresent()) {
            return shipped;
        }
        try {
            for (ShelfEntry entry : entries()) {
                if (entry.seat().isEmpty()) {
                    LogbookPackage opened = packages.of(Lineage.stream(entry));
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

    /** Opens a logbook for assessing. */
    public OpenLogbook open(String id) throws Refusal {
        StreamId stream = StreamId.parse(id);
        LogbookPackage opened = packages.of(stream);
        Procedure procedure = Procedures.of(opened);
        Lineage lineage = new Lineage(entries(), packages);
        Optional<ShelfEntry> before = lineage.before(opened);
        Optional<LogbookPackage> replaced = before.isPresent() ? Optional.of(packages.of(Lineage.stream(before.get())))
                : Optional.empty();
        AssessmentSession session = session(stream, opened, packages.entry(stream));
        return new OpenLogbook(id, opened.logbook(), opened.form(), procedure, opened.statement().practice(),
                new GuardedPictures(new PackagePictures(opened), session, new HiddenImages(procedure)), session,
                signs.of(opened, procedure, lineage.own(opened), replaced), previous(opened, replaced, before));
    }

    /**
     * Does beforehand what takes long at the opening of a package, in the order in which that asks for it: what its
     * images look like comes last.
     *
     * @param encrypted what it was opened from
     */
    public void foresee(LogbookPackage opened, byte[] encrypted) throws Refusal {
        Optional<Card> known = known(opened.identity());
        if (known.isPresent()) {
            hold(known.get(), opened, encrypted);
            open(known.get().id());
        } else {
            prints.seen(opened);
        }
    }

    /** Has the package of a logbook at hand that came again, so that opening the logbook does not open it once more. */
    public void hold(Card card, LogbookPackage opened, byte[] encrypted) throws Refusal {
        packages.hold(StreamId.parse(card.id()), opened, encrypted);
    }

    // another form is another sheet: nothing is taken over then (procedure 2026, 7.4)
    private PreviousPoints previous(LogbookPackage opened, Optional<LogbookPackage> replaced,
            Optional<ShelfEntry> before) throws Refusal {
        if (replaced.isEmpty() || before.isEmpty()
                || !replaced.get().statement().form().equals(opened.statement().form())) {
            return PreviousPoints.NONE;
        }
        ScoreSheet sheet = session(Lineage.stream(before.get()), replaced.get(), before.get()).assessment()
                .sheet();
        LogbookPackage earlier = replaced.get();
        return slot -> earlier.logbook().image(slot).map(LogbookImage::sha256)
                .filter(sha -> opened.logbook().image(slot).map(LogbookImage::sha256).filter(sha::equals).isPresent())
                .flatMap(_ -> Optional.ofNullable(sheet.points().get(slot)));
    }

    /** The first assessor's own logbook of this package. */
    public Optional<Card> known(Sha256 packageIdentity) throws Refusal {
        return entries().stream()
                .filter(entry -> entry.seat().isEmpty() && entry.packageIdentity().equals(packageIdentity))
                .map(ShelfEntry::card).findFirst();
    }

    /** The seat at which this request is answered. */
    public Optional<ShelfEntry> seat(String review) throws Refusal {
        return entries().stream().filter(entry -> entry.seat().filter(seat -> seat.review().equals(review)).isPresent())
                .findFirst();
    }

    /** What the inbox shows of it. */
    public Card card(String id) throws Refusal {
        return packages.entry(StreamId.parse(id)).card();
    }

    // one for each journal: two that do not know of each other would each believe its own scores
    private AssessmentSession session(StreamId stream, LogbookPackage opened, ShelfEntry entry) throws Refusal {
        AssessmentSession known = sessions.get(stream);
        if (known != null) {
            return known;
        }
        JournalActLog log = new JournalActLog(journal(), stream,
                after -> Cards.entry(stream, opened, entry.seat(), entry.card().importedAt(), after), prints::know);
        AssessmentSession made = new AssessmentSession(terms(opened), log);
        AssessmentSession first = sessions.putIfAbsent(stream, made);
        return first == null ? made : first;
    }

    private static Terms terms(LogbookPackage opened) {
        return new Terms(opened.counting(), opened.statement().round(), opened.statement().policy());
    }

    /**
     * Keeps a package as it came and opens a journal on it.
     *
     * @param name digest under which the file is kept
     * @throws Refusal SECOND_OPINION_SEEN, or what the store refuses
     */
    public Card add(LogbookPackage opened, Optional<SeatEntry> seat, Sha256 name, byte[] encrypted) throws Refusal {
        boolean firstSight = seat.filter(SeatEntry::here).isEmpty();
        if (opened.statement().round() == Round.SECOND_OPINION && firstSight) {
            requireUnseen(opened);
        }
        StreamId stream = StreamId.random();
        Instant now = desk.clock().instant();
        ShelfEntry entry = Cards.entry(stream, opened, seat, now, Assessment.of(terms(opened), List.of()));
        desk.workspace().packages().put(name.hex(), encrypted);
        journal().append(List.of(
                Act.of(stream, IMPORTED, StrictJson.write(new Imported(opened.identity())))
                        .projecting(entry.kept()).importing(name.hex()).seeing(prints.seen(opened)),
                Act.of(stream, KeptLooks.TYPE, prints.looks(opened).kept())));
        return entry.card();
    }

    // whoever gives a second opinion, or looks along, has seen none of it in an earlier round (procedure 2026, 5.c); what
    // she saw in this second opinion, before it was mended or corrected, does not keep her from going on with it
    private void requireUnseen(LogbookPackage opened) throws Refusal {
        Set<StreamId> thisRound = new Lineage(entries(), packages).ownIn(Round.SECOND_OPINION, opened);
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
