package nl.vierogen.archive.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import nl.vierogen.archive.own.OpenedKeys;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.enrolment.Advance;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.Canaries;
import nl.vierogen.store.Recorded;
import nl.vierogen.store.Workspace;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.StreamedEnvelope;
import nl.vierogen.trust.Strength;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCopyTest {
    private static final Advance WANTED = (_, _) -> true;
    private static final int LOGBOOKS = 3;
    private static final int PACKAGE_BYTES = 70_000;
    private static final int MUTATIONS = 300;

    @TempDir
    private Path folder;
    private Path work;
    private Path copy;

    @BeforeEach
    void someoneHasWorked() throws Exception {
        work = folder.resolve("old").resolve("werk");
        copy = folder.resolve("BO-017.werkkopie");
        SomeonesWork.keys(work);
        try (Workspace workspace = SomeonesWork.open(work)) {
            for (int number = 1; number <= LOGBOOKS; number++) {
                SomeonesWork.addLogbook(workspace, number, PACKAGE_BYTES * number);
            }
        }
    }

    @Test
    void allWorkComesBackAtAnotherLaptopWithNothingButTheFileAndThePassphrase() throws Exception {
        save(WANTED);
        OwnFolder other = SomeonesWork.folder(folder.resolve("new").resolve("werk"));

        OpenedKeys keys = restore(other);

        assertThat(keys.person()).isEqualTo("BO-017");
        assertThat(keys.rosterVersion()).hasValue(1);
        assertThat(other.unlock(SomeonesWork.WORDS.toCharArray()).fingerprint()).isEqualTo(keys.fingerprint());
        try (Workspace before = SomeonesWork.open(work); Workspace after = SomeonesWork.open(other.folder())) {
            assertThat(after.journal().verifyAll((_, _) -> true).clean()).isTrue();
            for (int number = 1; number <= LOGBOOKS; number++) {
                assertThat(hashes(after, number)).isEqualTo(hashes(before, number)).hasSize(2);
                assertThat(after.packages().get(SomeonesWork.identity(number)))
                        .isEqualTo(before.packages().get(SomeonesWork.identity(number)));
            }
            assertThat(after.journal().append(SomeonesWork.stream(1), "act", SomeonesWork.bytes("on")).position())
                    .isEqualTo(3);
        }
        assertThat(SomeonesWork.names(folder.resolve("new"))).allMatch(name -> name.startsWith("werk/"));
    }

    @Test
    void whatIsDoneWhileItIsSavedGoesOnAndIsNotInTheCopy() throws Exception {
        try (Workspace workspace = SomeonesWork.open(work)) {
            saving(workspace).save(copy, (done, _) -> {
                try {
                    if (done < PACKAGE_BYTES) {
                        workspace.journal().append(SomeonesWork.stream(1), "act", SomeonesWork.bytes("meanwhile"));
                    }
                    return true;
                } catch (Refusal refused) {
                    throw new IllegalStateException(refused);
                }
            });
            assertThat(hashes(workspace, 1)).hasSizeGreaterThan(2);
        }
        OwnFolder other = SomeonesWork.folder(folder.resolve("werk"));
        restore(other);
        try (Workspace after = SomeonesWork.open(other.folder())) {
            assertThat(hashes(after, 1)).hasSize(2);
            assertThat(after.journal().verifyAll((_, _) -> true).clean()).isTrue();
        }
    }

    @Test
    void nothingOfTheWorkCanBeReadInTheCopyOrBesideIt() throws Exception {
        Canaries canaries = Canaries.of(SomeonesWork.CANARY, "card of 2");
        List<String> seen = new ArrayList<>();
        save((_, _) -> {
            try {
                seen.addAll(canaries.inFolder(work));
                return true;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(seen).as("while it was saved").isEmpty();
        assertThat(canaries.in(Files.readAllBytes(copy))).isEmpty();
        assertThat(Canaries.of("vierogen-work/1").in(Files.readAllBytes(copy))).as("what is there is found")
                .isNotEmpty();
        assertThat(SomeonesWork.names(work)).noneMatch(name -> name.contains("snapshot"));
    }

    @Test
    void aWrongPassphrasePutsNothingBack() throws Exception {
        save(WANTED);
        OwnFolder other = SomeonesWork.folder(folder.resolve("new").resolve("werk"));

        assertThatThrownBy(() -> new WorkRestoring(other).restore(copy, "vier ogen zien niets".toCharArray(), WANTED))
                .hasToString("PASSPHRASE_WRONG");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    @Test
    void aCopyThatWasStoppedIsNotThere() throws Exception {
        for (long last : new long[]{1, 200_000, 600_000, 900_000}) {
            assertThatThrownBy(() -> save((done, _) -> done < last)).hasToString("WORK_COPY_STOPPED");
            assertThat(SomeonesWork.names(folder)).noneMatch(name -> name.contains("werkkopie"));
        }
        assertThat(SomeonesWork.names(work)).noneMatch(name -> name.contains("snapshot"));
    }

    @Test
    void puttingBackThatWasStoppedLeavesNothing() throws Exception {
        save(WANTED);
        OwnFolder other = SomeonesWork.folder(folder.resolve("new").resolve("werk"));

        assertThatThrownBy(() -> new WorkRestoring(other).restore(copy, SomeonesWork.WORDS.toCharArray(),
                (done, _) -> done < 200_000)).hasToString("WORK_COPY_STOPPED");
        assertThat(SomeonesWork.names(folder.resolve("new"))).isEmpty();
        assertThat(restore(other).person()).isEqualTo("BO-017");
    }

    @Test
    void aFileThatStandsThereIsNotWrittenOver() throws Exception {
        Files.writeString(copy, "an older copy");

        assertThatThrownBy(() -> save(WANTED)).hasToString("FILE_EXISTS [BO-017.werkkopie]");
        assertThat(copy).hasContent("an older copy");
    }

    @Test
    void aPackageThatIsGoneIsSaidBeforeAnythingIsWritten() throws Exception {
        Files.delete(work.resolve("packages").resolve(SomeonesWork.identity(2)));

        assertThatThrownBy(() -> save(WANTED)).hasToString("FILE_NOT_FOUND [" + SomeonesWork.identity(2) + "]");
        assertThat(copy).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"workspace.db", "identity.sleutel", "packages/x", "notes.txt"})
    void workThatIsThereIsNotWrittenOver(String name) throws Exception {
        save(WANTED);
        Path there = folder.resolve("new").resolve("werk").resolve(name);
        Files.createDirectories(there.getParent());
        Files.writeString(there, "work");

        assertThatThrownBy(() -> restore(SomeonesWork.folder(folder.resolve("new").resolve("werk"))))
                .hasToString("WORK_COPY_NOT_EMPTY");
        assertThat(SomeonesWork.names(folder.resolve("new"))).containsExactly("werk/" + name);
    }

    @Test
    void whatAnInterruptedStartLeftIsNoWork() throws Exception {
        save(WANTED);
        Path there = Files.createDirectories(folder.resolve("new").resolve("werk"));
        Files.writeString(there.resolve("progress.json"), "{}");
        Files.createDirectories(folder.resolve("new").resolve("werk.restoring").resolve("packages"));
        Files.writeString(folder.resolve("new").resolve("werk.restoring").resolve("workspace.db"), "half");

        assertThat(restore(SomeonesWork.folder(there)).person()).isEqualTo("BO-017");
        assertThat(SomeonesWork.names(folder.resolve("new"))).allMatch(name -> name.startsWith("werk/"));
    }

    @Test
    void aChangedOrCutCopyIsNotPutBack() throws Exception {
        save(WANTED);
        byte[] good = Files.readAllBytes(copy);
        Random random = new Random(20261122);
        for (int n = 0; n < MUTATIONS; n++) {
            byte[] bad = n % 5 == 0 ? Arrays.copyOf(good, random.nextInt(good.length)) : good.clone();
            // one in three among the first bytes, where the head is
            int at = random.nextInt(n % 3 == 0 ? Math.min(bad.length, 900) + 1 : bad.length + 1);
            if (bad.length == good.length) {
                bad[Math.min(at, bad.length - 1)] ^= (byte) (1 << random.nextInt(8));
            }
            assertRefused(bad, "mutation " + n);
        }
        assertRefused(Arrays.copyOf(good, good.length + 1), "something added");
    }

    private void assertRefused(byte[] bad, String what) throws IOException {
        Path file = Files.write(folder.resolve("bad.werkkopie"), bad);
        assertThatThrownBy(() -> new WorkRestoring(SomeonesWork.folder(folder.resolve("new").resolve("werk")))
                .restore(file, SomeonesWork.WORDS.toCharArray(), WANTED)).as(what).isInstanceOf(Refusal.class)
                .extracting(refused -> ((Refusal) refused).problem().name()).isIn("WORK_COPY_DAMAGED",
                        "PASSPHRASE_WRONG", "IDENTITY_INVALID", "FORMAT_TOO_NEW");
        assertThat(folder.resolve("new").resolve("werk")).as(what).doesNotExist();
    }

    @Test
    void aCopyOfALaterFormatAsksForAnUpdate() throws Exception {
        save(WANTED);
        byte[] later = Files.readAllBytes(copy);
        later["vierogen-work/".length()] = '2';

        assertThatThrownBy(() -> new WorkRestoring(SomeonesWork.folder(folder.resolve("new").resolve("werk")))
                .restore(Files.write(folder.resolve("later.werkkopie"), later), SomeonesWork.WORDS.toCharArray(),
                        WANTED))
                .hasToString("FORMAT_TOO_NEW [2]");
    }

    @Test
    void whoeverKnowsThePublicKeyCannotMakeACopyOfSomeonesWork() throws Exception {
        Identity forger = Identity.fromSeed(new PersonCode("BO-017"), SomeonesWork.bytes("forger"));
        assertThatThrownBy(() -> restoreArchive(writer -> writer.end(), forger)).hasToString("WORK_COPY_DAMAGED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/etc/passwd", "packages/../../x", "identity.sleutel", "workspace.lock",
            "packages/0", "packages\\x", "workspace.db-wal"})
    void aNameThatNoWorkspaceHasIsRefused(String name) throws Exception {
        Path any = Files.writeString(folder.resolve("any"), "any");
        assertThatThrownBy(() -> restoreArchive(writer -> {
            writer.add(name, any);
            writer.end();
        }, SomeonesWork.IDENTITY)).hasToString("WORK_COPY_DAMAGED");
        assertThat(folder.resolve("new").resolve("x")).doesNotExist();
    }

    @Test
    void anEntryTwiceOrMissingOrTooMuchIsRefused() throws Exception {
        Path database = work.resolve("workspace.db");
        Path mark = work.resolve("workspace.mark");
        assertThatThrownBy(() -> restoreArchive(writer -> {
            writer.add("workspace.mark", mark);
            writer.add("workspace.mark", mark);
            writer.end();
        }, SomeonesWork.IDENTITY)).as("twice").hasToString("WORK_COPY_DAMAGED");
        assertThatThrownBy(() -> restoreArchive(writer -> {
            writer.add("workspace.db", database);
            writer.end();
        }, SomeonesWork.IDENTITY)).as("no mark").hasToString("WORK_COPY_DAMAGED");
        assertThatThrownBy(() -> restoreArchive(writer -> {
            writer.add("workspace.db", database);
            writer.add("workspace.mark", mark);
            writer.end();
        }, SomeonesWork.IDENTITY)).as("no packages").hasToString("WORK_COPY_DAMAGED");
        assertThatThrownBy(() -> restoreArchive(writer -> writer.add("workspace.db", database),
                SomeonesWork.IDENTITY)).as("no seal").hasToString("WORK_COPY_DAMAGED");
    }

    @Test
    void aWorkspaceOfALaterProgramIsNotPutBack() throws Exception {
        try (var connection = DriverManager.getConnection("jdbc:sqlite:" + work.resolve("workspace.db"));
                var statement = connection.createStatement()) {
            statement.executeUpdate("UPDATE schema_version SET version = 99");
        }
        assertThatThrownBy(() -> restoreArchive(writer -> {
            writer.add("workspace.db", work.resolve("workspace.db"));
            writer.add("workspace.mark", work.resolve("workspace.mark"));
            writer.end();
        }, SomeonesWork.IDENTITY)).hasToString("WORKSPACE_NEWER");
        assertThat(SomeonesWork.names(folder.resolve("new"))).isEmpty();
    }

    @Test
    void aBackupOfTheKeysAloneStillBringsThemBack() throws Exception {
        OwnFolder other = SomeonesWork.folder(folder.resolve("new").resolve("werk"));

        OpenedKeys keys = new WorkRestoring(other).restore(work.resolve(OwnFolder.IDENTITY),
                SomeonesWork.WORDS.toCharArray(), WANTED);

        assertThat(keys.rosterVersion()).isEmpty();
    }

    @Test
    void theWorkOfPracticeKeysIsNobodysOwn() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new CopyHead(IdentityFile.write(PracticeKeys.assessor(),
                SomeonesWork.WORDS.toCharArray(), Strength.PRACTICE)).encoded());
        assertThatThrownBy(() -> restore(file.toByteArray())).hasToString("PRACTICE_MIXED");
    }

    private interface Archive {
        void write(CopyWriter writer) throws IOException, Refusal;
    }

    /** Puts back an archive that the identity sealed, encrypted to her whose keys stand in front. */
    private void restoreArchive(Archive archive, Identity sealer) throws IOException, Refusal {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(new CopyHead(Files.readAllBytes(work.resolve(OwnFolder.IDENTITY))).encoded());
        try (OutputStream encrypted = StreamedEnvelope.encrypting(file, SomeonesWork.IDENTITY.publicIdentity())) {
            archive.write(new CopyWriter(encrypted, sealer, new Strides(WANTED, 1)));
        }
        restore(file.toByteArray());
    }

    private void restore(byte[] file) throws IOException, Refusal {
        new WorkRestoring(SomeonesWork.folder(folder.resolve("new").resolve("werk"))).restore(
                Files.write(folder.resolve("made.werkkopie"), file), SomeonesWork.WORDS.toCharArray(), WANTED);
    }

    private OpenedKeys restore(OwnFolder other) throws Refusal {
        return new WorkRestoring(other).restore(copy, SomeonesWork.WORDS.toCharArray(), WANTED);
    }

    private void save(Advance advance) throws Refusal {
        try (Workspace workspace = SomeonesWork.open(work)) {
            saving(workspace).save(copy, advance);
        }
    }

    private WorkSaving saving(Workspace workspace) throws Refusal {
        OwnFolder own = SomeonesWork.folder(work);
        return new WorkSaving(own, own.unlock(SomeonesWork.WORDS.toCharArray()), workspace);
    }

    private static List<String> hashes(Workspace workspace, int number) throws Refusal {
        return workspace.journal().read(SomeonesWork.stream(number)).stream().map(Recorded::hash)
                .map(hash -> new String(hash, StandardCharsets.ISO_8859_1)).toList();
    }
}
