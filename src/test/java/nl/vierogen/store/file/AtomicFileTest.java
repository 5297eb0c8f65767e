package nl.vierogen.store.file;

import static nl.vierogen.store.Fixture.bytes;
import static nl.vierogen.store.Fixture.problemOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AtomicFileTest {
    private static final byte[] OLD = bytes("the old content");
    private static final byte[] NEW = bytes("the new and longer content");

    @TempDir
    Path folder;
    private Path target = Path.of("");

    @BeforeEach
    void aTarget() {
        target = folder.resolve("a.uitslag");
    }

    @Test
    void aNewFileIsWritten() throws Exception {
        AtomicFile.write(target, NEW);

        assertThat(target).hasBinaryContent(NEW);
        assertOnlyTheTargetIsThere();
    }

    @Test
    void anOldFileIsReplaced() throws Exception {
        Files.write(target, OLD);
        AtomicFile.write(target, NEW);

        assertThat(target).hasBinaryContent(NEW);
        assertOnlyTheTargetIsThere();
    }

    @Test
    void aFileWithoutContentIsWritten() throws Exception {
        AtomicFile.write(target, new byte[0]);

        assertThat(target).hasBinaryContent(new byte[0]);
    }

    @Test
    void whatAnInterruptedWriteLeftIsReplaced() throws Exception {
        Files.write(AtomicFile.part(target), bytes("half a fi"));
        AtomicFile.write(target, NEW);

        assertThat(target).hasBinaryContent(NEW);
        assertOnlyTheTargetIsThere();
    }

    @Test
    void aPlantedLinkIsNotFollowed() throws Exception {
        var elsewhere = Files.write(folder.resolve("elsewhere"), OLD);
        Files.createSymbolicLink(AtomicFile.part(target), elsewhere);
        AtomicFile.write(target, NEW);

        assertThat(elsewhere).hasBinaryContent(OLD);
        assertThat(Files.isSymbolicLink(target)).isFalse();
    }

    @Test
    void aFolderThatIsNotThereIsRefused() {
        assertThat(problemOf(() -> write(new Disk(), folder.resolve("nowhere").resolve("a"))))
                .isEqualTo(Problem.WRITE_FAILED);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFaultAtAnyStepLeavesTheOldState(boolean existing) throws Exception {
        int step = 1;
        for (boolean failed = true; failed; step++) {
            reset(existing);
            var disk = new FaultyDisk(step, "the cable came off");
            failed = refused(disk);
            if (failed) {
                assertThat(disk.problem).as("step %d", step).isEqualTo(Problem.WRITE_FAILED);
                assertOldState(existing, step);
            }
        }
        assertThat(step).as("number of steps tried").isGreaterThan(8);
        assertThat(target).hasBinaryContent(NEW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"No space left on device", "There is not enough space on the disk", "Disk quota exceeded"})
    void aFullDiskIsNamed(String message) throws Exception {
        reset(true);
        int write = 5; // exists, read, delete, create, write
        var disk = new FaultyDisk(write, message);

        assertThat(problemOf(() -> write(disk, target))).isEqualTo(Problem.DISK_FULL);
        assertOldState(true, write);
    }

    @Test
    void aFullDiskIsNamedInAnyLanguage() throws Exception {
        reset(true);
        var disk = new FaultyDisk(5, "Er is onvoldoende schijfruimte beschikbaar");
        disk.usable = NEW.length - 1;

        assertThat(problemOf(() -> write(disk, target))).isEqualTo(Problem.DISK_FULL);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileThatReadsBackDifferentlyIsRefusedAndTheOldStateReturns(boolean existing) throws Exception {
        reset(existing);
        var disk = new FaultyDisk(Integer.MAX_VALUE, "");
        disk.garbleNew = true;

        assertThat(problemOf(() -> write(disk, target))).isEqualTo(Problem.READ_BACK_DIFFERS);
        assertOldState(existing, 0);
    }

    @Test
    void aDiskThatIsGoneForGoodLeavesTheOldOrTheNewStateNeverAMixture() throws Exception {
        int step = 1;
        for (boolean failed = true; failed; step++) {
            reset(true);
            var disk = new FaultyDisk(step, "the cable came off");
            disk.forGood = true;
            failed = refused(disk);
            assertThat(Files.readAllBytes(target)).as("step %d", step).isIn(OLD, NEW);
        }
    }

    @Test
    void contentMadeWhileItIsWrittenReplacesAnOldFile() throws Exception {
        Files.write(target, OLD);
        AtomicFile.write(target, out -> {
            out.write(NEW, 0, 5);
            assertThat(target).hasBinaryContent(OLD);
            out.write(NEW, 5, NEW.length - 5);
        });

        assertThat(target).hasBinaryContent(NEW);
        assertOnlyTheTargetIsThere();
    }

    @Test
    void contentThatIsRefusedHalfwayLeavesTheOldFile() throws Exception {
        Files.write(target, OLD);

        assertThat(problemOf(() -> {
            AtomicFile.write(target, out -> {
                out.write(NEW);
                throw new Refusal(Problem.RESULT_INVALID);
            });
            return target;
        })).isEqualTo(Problem.RESULT_INVALID);
        assertThat(target).hasBinaryContent(OLD);
        assertOnlyTheTargetIsThere();
    }

    @Test
    void contentThatReadsBackDifferentlyNeverTakesThePlaceOfTheOldFile() throws Exception {
        reset(true);
        var disk = new FaultyDisk(Integer.MAX_VALUE, "");
        disk.garbleNew = true;

        assertThat(problemOf(() -> stream(disk))).isEqualTo(Problem.READ_BACK_DIFFERS);
        assertOldState(true, 0);
    }

    @Test
    void aFaultWhileContentIsWrittenLeavesTheOldStateUntilTheMoveAndTheNewOneAfterIt() throws Exception {
        int step = 1;
        for (boolean failed = true; failed; step++) {
            reset(true);
            var disk = new FaultyDisk(step, "the cable came off");
            try {
                stream(disk);
                failed = false;
            } catch (Refusal e) {
                assertThat(e.problem()).as("step %d", step).isEqualTo(Problem.WRITE_FAILED);
                assertThat(target).as("step %d", step).hasBinaryContent(disk.moved ? NEW : OLD);
                assertThat(AtomicFile.part(target)).as("step %d", step).doesNotExist();
            }
        }
        assertThat(step).as("number of steps tried").isGreaterThan(8);
        assertThat(target).hasBinaryContent(NEW);
    }

    private Path stream(FileOperations disk) throws Refusal {
        new AtomicFile(disk).replace(target, out -> out.write(NEW));
        return target;
    }

    private boolean refused(FaultyDisk disk) {
        try {
            write(disk, target);
            return false;
        } catch (Refusal e) {
            disk.problem = e.problem();
            return true;
        }
    }

    private static Path write(FileOperations disk, Path to) throws Refusal {
        new AtomicFile(disk).replace(to, NEW);
        return to;
    }

    private void reset(boolean existing) throws IOException {
        Files.deleteIfExists(AtomicFile.part(target));
        Files.deleteIfExists(target);
        if (existing) {
            Files.write(target, OLD);
        }
    }

    private void assertOldState(boolean existing, int step) throws IOException {
        if (existing) {
            assertThat(target).as("step %d", step).hasBinaryContent(OLD);
        } else {
            assertThat(target).as("step %d", step).doesNotExist();
        }
        assertThat(AtomicFile.part(target)).as("step %d", step).doesNotExist();
    }

    private void assertOnlyTheTargetIsThere() throws IOException {
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(target);
        }
    }

    /** Fails at one step, or from that step on; a failing write leaves half of the bytes. */
    private static final class FaultyDisk implements FileOperations {
        private final Disk disk = new Disk();
        private final int faultyStep;
        private final String message;
        private int step;
        private boolean forGood;
        private boolean garbleNew;
        private boolean moved;
        private long usable = Long.MAX_VALUE;
        private Problem problem = Problem.UNEXPECTED;

        FaultyDisk(int faultyStep, String message) {
            this.faultyStep = faultyStep;
            this.message = message;
        }

        private void next() throws IOException {
            step++;
            if (step == faultyStep || forGood && step > faultyStep) {
                throw new IOException(message);
            }
        }

        @Override
        public boolean exists(Path file) throws IOException {
            next();
            return disk.exists(file);
        }

        @Override
        public byte[] read(Path file) throws IOException {
            next();
            var bytes = disk.read(file);
            if (garbleNew && Arrays.equals(bytes, NEW)) {
                bytes[0] ^= 1;
            }
            return bytes;
        }

        @Override
        public void create(Path file) throws IOException {
            next();
            disk.create(file);
        }

        @Override
        public void write(Path file, byte[] bytes) throws IOException {
            try {
                next();
            } catch (IOException e) {
                disk.write(file, Arrays.copyOf(bytes, bytes.length / 2));
                throw e;
            }
            disk.write(file, bytes);
        }

        @Override
        public OutputStream writing(Path file) throws IOException {
            next();
            return new FilterOutputStream(disk.writing(file)) {
                @Override
                public void write(byte[] bytes, int offset, int length) throws IOException {
                    next();
                    out.write(bytes, offset, length);
                }
            };
        }

        @Override
        public InputStream reading(Path file) throws IOException {
            next();
            return new FilterInputStream(disk.reading(file)) {
                @Override
                public int read(byte[] bytes, int offset, int length) throws IOException {
                    next();
                    int read = super.read(bytes, offset, length);
                    if (garbleNew && read > 0) {
                        bytes[offset] ^= 1;
                    }
                    return read;
                }
            };
        }

        @Override
        public void force(Path file) throws IOException {
            next();
            disk.force(file);
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            next();
            disk.replace(from, to);
            moved = true;
        }

        @Override
        public void forceFolder(Path folder) throws IOException {
            next();
            disk.forceFolder(folder);
        }

        @Override
        public void deleteIfExists(Path file) throws IOException {
            next();
            disk.deleteIfExists(file);
        }

        @Override
        public long usableSpace(Path folder) {
            return usable;
        }
    }
}
