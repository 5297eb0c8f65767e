package nl.vierogen.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.vierogen.archive.kept.Desk;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.PracticeLogbook;
import nl.vierogen.practice.PracticeLogbooks;
import nl.vierogen.practice.PracticePackages;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.store.Workspace;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.Strength;
import nl.vierogen.trust.statement.PracticeKeys;

/** A practice workspace in a folder, with packages that are drawn once for all tests. */
public final class PracticeDesk implements AutoCloseable {
    public static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");

    private static final Map<Integer, byte[]> PACKED = new ConcurrentHashMap<>();
    private static final List<PracticeLogbook> LOGBOOKS = PracticeLogbooks
            .on(LocalDate.ofInstant(NOW, ZoneOffset.UTC));

    private final Path folder;
    private final Workspace workspace;
    private final Archive archive;

    public PracticeDesk(Path folder) throws Refusal {
        this.folder = folder;
        workspace = Workspace.open(folder.resolve("work"), new byte[32], () -> NOW);
        byte[] identity = IdentityFile.write(PracticeKeys.assessor(), PracticeKeys.PASSPHRASE.toCharArray(),
                Strength.PRACTICE);
        archive = new Archive(new Desk(PracticeKeys.assessor(), PracticeKeys.roster(), workspace, () -> NOW), identity,
                "test");
    }

    /** The dating logbook, packed. */
    public static byte[] termijn() {
        return packed(0);
    }

    /** The biometry logbook that can pass, packed. */
    public static byte[] biometrie() {
        return packed(1);
    }

    /** The biometry logbook with a structural error, packed. */
    public static byte[] structuralError() {
        return packed(2);
    }

    /** The retake of four biometry images, packed. */
    public static byte[] retake() {
        return packed(3);
    }

    /** The second opinion on four dating images, packed. */
    public static byte[] secondOpinion() {
        return packed(4);
    }

    public Archive archive() {
        return archive;
    }

    Workspace workspace() {
        return workspace;
    }

    /** Imports a package from a file with the name. */
    public ImportReport take(String name, byte[] bytes) throws IOException {
        return archive.shelf().importFile(Files.write(folder.resolve(name), bytes));
    }

    /** Imports a package and opens it. */
    public OpenLogbook open(byte[] bytes) throws IOException, Refusal {
        ImportReport report = take("a.logboek", bytes);
        if (report.result() instanceof ImportReport.Added added) {
            return archive.shelf().open(added.card());
        }
        throw new IllegalStateException(report.toString());
    }

    /** Gives every criterion of the images to assess the same points. */
    static void fill(OpenLogbook logbook, int points) throws Refusal {
        logbook.session().perform(_ -> Optional.of(new Act.Opened()));
        for (SlotId slot : logbook.logbook().countedSlots()) {
            for (Criterion criterion : logbook.form().criteria(slot)) {
                logbook.session().perform(_ -> Optional.of(new Act.Scored(slot, criterion.id(), points)));
            }
        }
    }

    @Override
    public void close() {
        workspace.close();
    }

    private static byte[] packed(int which) {
        return PACKED.computeIfAbsent(which, n -> PracticePackages.pack(LOGBOOKS.get(n), NOW));
    }
}
