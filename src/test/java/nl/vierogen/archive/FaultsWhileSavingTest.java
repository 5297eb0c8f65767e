package nl.vierogen.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.enrolment.OfferedRoster;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.MemoryFolder;
import nl.vierogen.soak.Row;
import nl.vierogen.soak.disk.FaultyDisk;
import nl.vierogen.store.file.AtomicFile;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;
import nl.vierogen.verdict.SealedResult;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that fails at each call in turn, at each two, and from each call on, under what the program saves. */
class FaultsWhileSavingTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final String WORDS = "vier ogen zien meer";
    private static final String GONE = "Input/output error";
    private static final String FULL = "No space left on device";
    private static final byte[] OLD = "what stood there".getBytes(StandardCharsets.UTF_8);

    private final FaultyDisk disk = new FaultyDisk();

    @TempDir(factory = MemoryFolder.class)
    private Path folder;
    private Path stick;

    /** Saves something to a file. */
    private interface Saving {
        void save(Path target) throws Refusal;
    }

    /** How a disk fails in one attempt. */
    private record Fault(String name, String message, boolean forGood, List<Integer> calls) {
        void on(FaultyDisk disk) {
            if (forGood) {
                disk.isGoneFrom(calls.getFirst(), message);
            } else {
                disk.fails(message, calls.toArray(Integer[]::new));
            }
        }

        boolean isSingle() {
            return !forGood && calls.size() == 1;
        }
    }

    @BeforeEach
    void aStick() throws IOException {
        stick = Files.createDirectory(folder.resolve("stick"));
    }

    @Test
    void aResultIsSavedWholeOrNotAtAll() throws Exception {
        try (PracticeDesk desk = new PracticeDesk(folder)) {
            SealedResult sealed = sealed(desk);
            assertOldOrNew(desk.archive().sealing()::save, sealed, true);
            assertOldOrNew(desk.archive().sealing()::save, sealed, false);
        }
    }

    @Test
    void aLetterIsSavedWholeOrNotAtAll() throws Exception {
        try (PracticeDesk desk = new PracticeDesk(folder)) {
            OpenLogbook logbook = desk.open(PracticeDesk.termijn());
            PracticeDesk.fill(logbook, 2);
            Laptop.sign(desk.archive().sealing(), logbook);
            Path plain = folder.resolve("plain.pdf");
            desk.archive().letters().saving().save(logbook, plain);
            byte[] letter = Files.readAllBytes(plain);
            assertOldOrNew(target -> desk.archive().letters().saving().save(logbook, target), letter, true,
                    singles(target -> AtomicFile.write(target, letter)));
        }
    }

    @Test
    void aBackupOfTheKeysIsWholeOrNotThereAndWritesOverNothing() throws Exception {
        OwnFolder own = own(folder.resolve("work"));
        own.create("BO-017", WORDS.toCharArray());
        byte[] keys = own.locked();
        assertOldOrNew(own::saveBackup, keys, false, all(own::saveBackup, false));
        assertNeverWrittenOver(own::saveBackup);
    }

    @Test
    void anEnrolmentIsWholeOrNotThereAndWritesOverNothing() throws Exception {
        OpenedKeys keys = own(folder.resolve("work")).create("BO-017", WORDS.toCharArray());
        Path plain = folder.resolve("plain");
        keys.saveEnrolment(plain);
        assertOldOrNew(keys::saveEnrolment, Files.readAllBytes(plain), false, all(keys::saveEnrolment, false));
        assertNeverWrittenOver(keys::saveEnrolment);
    }

    @Test
    void aRosterThatCannotBeKeptLeavesTheOneThatWas() throws Exception {
        Path work = folder.resolve("work");
        OpenedKeys made = own(work).create("BO-017", WORDS.toCharArray());
        Path first = roster(1, made.identity());
        made.offered(first).accept();
        OpenedKeys keys = own(disk.at(work)).unlock(WORDS.toCharArray());
        OfferedRoster second = keys.offered(roster(2, made.identity()));
        Path kept = work.resolve("roster.sealed");
        byte[] old = Files.readAllBytes(kept);
        disk.works();
        second.accept();
        int calls = disk.calls();
        for (int call = 1; call <= calls; call++) {
            Files.write(kept, old);
            OfferedRoster again = keys.offered(folder.resolve("2.deelnemers"));
            disk.fails(GONE, call);
            assertThat(refusal(_ -> again.accept(), kept)).as("call %d", call).contains(Problem.WRITE_FAILED);
            assertThat(kept).as("call %d", call).hasBinaryContent(old);
            Row.WRITES_FAILED.done(1);
        }
    }

    /** A disk that answers no question about the key file must not look like a folder without keys. */
    @Test
    void keysAreNeverWrittenOver() throws Exception {
        Path work = folder.resolve("work");
        own(work).create("BO-017", WORDS.toCharArray());
        byte[] keys = own(work).locked();
        OwnFolder faulty = own(disk.at(work));
        for (int call = 1; call <= 6; call++) {
            disk.fails(GONE, call);
            assertThat(refusal(_ -> faulty.create("BO-018", WORDS.toCharArray()), work)).isPresent();
            assertThat(own(work).locked()).isEqualTo(keys);
            Row.WRITES_FAILED.done(1);
        }
    }

    @Test
    void aFolderThatVanishedIsSaid() throws Exception {
        Path gone = stick.resolve("gone");
        try (PracticeDesk desk = new PracticeDesk(folder)) {
            SealedResult sealed = sealed(desk);
            assertThat(refusal(target -> desk.archive().sealing().save(sealed, target), gone.resolve("a.uitslag")))
                    .contains(Problem.WRITE_FAILED);
            assertThat(gone).doesNotExist();
            desk.archive().sealing().save(sealed, stick.resolve("a.uitslag"));
            assertThat(stick.resolve("a.uitslag")).hasBinaryContent(sealed.file());
        }
    }

    private SealedResult sealed(PracticeDesk desk) throws Exception {
        OpenLogbook logbook = desk.open(PracticeDesk.termijn());
        PracticeDesk.fill(logbook, 2);
        return Laptop.sign(desk.archive().sealing(), logbook);
    }

    /** Saves a sealed result. */
    private interface SavingResult {
        void save(SealedResult result, Path target) throws Refusal;
    }

    private void assertOldOrNew(SavingResult saving, SealedResult sealed, boolean replaces) throws Exception {
        Saving one = target -> saving.save(sealed, target);
        assertOldOrNew(one, sealed.file(), replaces, all(one, replaces));
    }

    private void assertOldOrNew(Saving saving, byte[] fresh, boolean replaces, List<Fault> faults) throws Exception {
        Path target = stick.resolve("target");
        for (Fault fault : faults) {
            before(target, replaces);
            fault.on(disk);
            Optional<Problem> problem = refusal(saving, disk.at(target));
            disk.works();
            Optional<byte[]> left = Files.exists(target) ? Optional.of(Files.readAllBytes(target)) : Optional.empty();
            if (problem.isEmpty()) {
                assertThat(left.orElseThrow()).as(fault.name).isEqualTo(fresh);
            } else if (fault.isSingle()) {
                assertThat(problem.get()).as(fault.name).isIn(fault.message.equals(FULL)
                        ? List.of(Problem.DISK_FULL, Problem.FILE_UNREADABLE)
                        : List.of(Problem.WRITE_FAILED, Problem.FILE_UNREADABLE));
                assertThat(left.map(String::new)).as(fault.name)
                        .isEqualTo(replaces ? Optional.of(new String(OLD, StandardCharsets.UTF_8)) : Optional.empty());
                assertOnly(target, fault);
            } else {
                assertThat(left.isEmpty() ? !replaces : isOneOf(left.get(), fresh, replaces)).as(fault.name).isTrue();
            }
            before(target, replaces);
            saving.save(disk.at(target));
            assertThat(Files.readAllBytes(target)).as("once more, after %s", fault.name).isEqualTo(fresh);
            assertOnly(target, fault);
            Row.WRITES_FAILED.done(1);
        }
    }

    private void assertNeverWrittenOver(Saving saving) throws Exception {
        Path target = stick.resolve("target");
        for (int call = 1; call <= 14; call++) {
            before(target, true);
            disk.fails(GONE, call);
            assertThat(refusal(saving, disk.at(target))).as("call %d", call).isPresent();
            assertThat(target).as("call %d", call).hasBinaryContent(OLD);
            Row.WRITES_FAILED.done(1);
        }
    }

    private static boolean isOneOf(byte[] left, byte[] fresh, boolean replaces) {
        return Arrays.equals(left, fresh) || replaces && Arrays.equals(left, OLD);
    }

    private static void assertOnly(Path target, Fault fault) throws IOException {
        try (Stream<Path> files = Files.list(target.getParent())) {
            assertThat(files.filter(file -> !file.equals(target))).as(fault.name).isEmpty();
        }
    }

    private static void before(Path target, boolean there) throws IOException {
        Files.deleteIfExists(target);
        if (there) {
            Files.write(target, OLD);
        }
    }

    private List<Fault> all(Saving saving, boolean replaces) throws Exception {
        before(stick.resolve("target"), replaces);
        int calls = calls(saving);
        Stream<Fault> gone = Stream.iterate(1, n -> n <= calls, n -> n + 1)
                .map(n -> new Fault("gone from call " + n, GONE, true, List.of(n)));
        int most = 2 * calls; // what undoes a failure calls the disk too
        Stream<Fault> pairs = Stream.iterate(1, n -> n <= calls, n -> n + 1).flatMap(n -> Stream
                .iterate(n + 1, m -> m <= most, m -> m + 1)
                .map(m -> new Fault("calls " + n + " and " + m, GONE, false, List.of(n, m))));
        return Stream.of(each(calls), gone, pairs).flatMap(faults -> faults).toList();
    }

    private List<Fault> singles(Saving saving) throws Exception {
        before(stick.resolve("target"), true);
        return each(calls(saving)).toList();
    }

    private int calls(Saving saving) throws Refusal {
        disk.works();
        saving.save(disk.at(stick.resolve("target")));
        assertThat(disk.calls()).isGreaterThan(8);
        return disk.calls();
    }

    private static Stream<Fault> each(int calls) {
        return Stream.iterate(1, n -> n <= calls, n -> n + 1).flatMap(n -> Stream.of(
                new Fault("call " + n, GONE, false, List.of(n)),
                new Fault("full at call " + n, FULL, false, List.of(n))));
    }

    private static Optional<Problem> refusal(Saving saving, Path target) {
        try {
            saving.save(target);
            return Optional.empty();
        } catch (Refusal refusal) {
            return Optional.of(refusal.problem());
        }
    }

    private static OwnFolder own(Path folder) {
        return new OwnFolder(folder, InstantSource.fixed(NOW));
    }

    private Path roster(int version, Identity assessor) throws IOException {
        Identity bureau = Identity.fromSeed(new PersonCode("BU-010"), "bureau".getBytes(StandardCharsets.UTF_8));
        Roster roster = new Roster(version, false, NOW, List.of(
                new Member(bureau.publicIdentity(), Role.BUREAU, Instant.EPOCH, Optional.empty()),
                new Member(assessor.publicIdentity(), Role.ASSESSOR, Instant.EPOCH, Optional.empty())));
        return Files.write(folder.resolve(version + ".deelnemers"), RosterFile.write(roster, bureau));
    }
}
