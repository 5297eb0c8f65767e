package nl.vierogen.archive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.archive.kept.ShelfEntry;
import nl.vierogen.archive.review.Invitations;
import nl.vierogen.assessment.AssessmentSession;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.FindingAct;
import nl.vierogen.assessment.act.ReviewAct;
import nl.vierogen.assessment.consensus.Consensus;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.review.RequestStatement;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.review.Colleague;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.store.Projection;
import nl.vierogen.store.StreamId;
import nl.vierogen.store.Workspace;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.Strength;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.verdict.SealedResult;
import nl.vierogen.verdict.Sealing;

/** A laptop of one practice person, with a workspace of its own. */
final class Laptop implements AutoCloseable {
    private final Path folder;
    private final Identity person;
    private final Workspace workspace;
    private final Archive archive;
    private final Desk desk;
    private int files;

    Laptop(Path folder, Identity person) throws Refusal {
        this(folder, person, PracticeKeys.roster(), PracticeDesk.NOW);
    }

    Laptop(Path folder, Identity person, Roster roster, Instant now) throws Refusal {
        this.folder = folder;
        this.person = person;
        workspace = Workspace.open(folder.resolve("work"), new byte[32], () -> now);
        byte[] key = IdentityFile.write(person, PracticeKeys.PASSPHRASE.toCharArray(), Strength.PRACTICE);
        desk = new Desk(person, roster, workspace, () -> now);
        archive = new Archive(desk, key, "test");
    }

    Identity person() {
        return person;
    }

    Archive archive() {
        return archive;
    }

    Workspace workspace() {
        return workspace;
    }

    /** The package a logbook is of. */
    LogbookPackage opened(OpenLogbook logbook) throws Refusal {
        ShelfEntry entry = ShelfEntry.read(workspace.journal().projection(StreamId.parse(logbook.id())).orElseThrow());
        return PackageReader.openAsBureau(workspace.packages().get(entry.packageIdentity().hex()),
                PracticeKeys.bureau(), PracticeKeys.roster());
    }

    /** Puts a request before this person in a journal of the caller's. */
    void invite(AssessmentSession seat, RequestStatement request) throws Refusal {
        new Invitations(desk).invite(seat, request, false);
    }

    /** All that this laptop keeps: cards, journals and the names of its files. */
    String kept() throws IOException, Refusal {
        StringBuilder kept = new StringBuilder();
        for (Projection projection : workspace.journal().projections()) {
            kept.append(projection.content().map(bytes -> new String(bytes, StandardCharsets.UTF_8)).orElse("-"))
                    .append('\n');
        }
        for (Card card : archive.shelf().cards()) {
            byte[] head = workspace.journal().headHash(StreamId.parse(card.id()));
            kept.append(card).append(HexFormat.of().formatHex(head)).append('\n');
        }
        try (Stream<Path> files = Files.list(folder.resolve("work").resolve("packages"))) {
            files.map(file -> String.valueOf(file.getFileName())).sorted().forEach(kept::append);
        }
        return kept.toString();
    }

    /** What importing a file with these bytes reports. */
    ImportReport.Result take(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("in-" + files++), bytes);
        return archive.shelf().importFile(file).result();
    }

    OpenLogbook open(byte[] bytes) throws IOException, Refusal {
        return switch (take(bytes)) {
            case ImportReport.Added(Card card) -> archive.shelf().open(card);
            case ImportReport.Known(Card card) -> archive.shelf().open(card);
            case ImportReport.Answered(Card card) -> archive.shelf().open(card);
            case ImportReport.Refused refused -> throw refused.refusal();
        };
    }

    /** Gives every criterion that counts its points, and dismisses what the program computed. */
    static OpenLogbook score(OpenLogbook logbook, ToIntFunction<CriterionPlace> points) throws Refusal {
        logbook.session().perform(_ -> Optional.of(new Act.Opened()));
        for (FormSlot slot : logbook.session().assessment().counting().slots()) {
            for (Criterion criterion : logbook.form().criteria(slot.id())) {
                CriterionPlace place = new CriterionPlace(slot.id(), criterion.id());
                logbook.session().perform(_ -> Optional
                        .of(new Act.Scored(slot.id(), criterion.id(), points.applyAsInt(place))));
            }
        }
        for (Sign sign : logbook.undecided(logbook.session().assessment())) {
            logbook.session().perform(_ -> Optional.of(new FindingAct.Decided(sign.id(), new Finding(sign.condition(),
                    sign.slots(), Finding.Decision.DISMISSED, sign.consequence(), "Bekeken."))));
        }
        return logbook;
    }

    /** Asks by file; the file. */
    byte[] ask(OpenLogbook logbook, Identity colleague) throws IOException, Refusal {
        archive.lookingAlong().ask(logbook,
                new Colleague(colleague.keyId().value(), colleague.person().value()));
        return saved(logbook);
    }

    /** The request or answer as a file. */
    byte[] saved(OpenLogbook logbook) throws IOException, Refusal {
        Path file = folder.resolve("out-" + files++);
        archive.lookingAlong().save(logbook, file);
        return Files.readAllBytes(file);
    }

    /** Settles each difference on what the first assessor had. */
    static void agreeWithFirst(OpenLogbook seat, Consensus consensus) throws Refusal {
        for (Consensus.Difference difference : consensus.differences()) {
            settle(seat, difference.place(), difference.first().orElseThrow());
        }
    }

    static void settle(OpenLogbook logbook, CriterionPlace place, int points) throws Refusal {
        logbook.session().perform(_ -> Optional.of(new ReviewAct.Settled(
                new Change(place.slot(), place.criterion(), points, "Samen bekeken."))));
    }

    static SealedResult sign(Sealing sealing, OpenLogbook logbook) throws Refusal {
        return sealing.seal(logbook, sealing.preview(logbook), PracticeKeys.PASSPHRASE.toCharArray());
    }

    static CriterionPlace place(String slot, String criterion) {
        return new CriterionPlace(new SlotId(slot), new CriterionId(criterion));
    }

    @Override
    public void close() {
        workspace.close();
    }
}
