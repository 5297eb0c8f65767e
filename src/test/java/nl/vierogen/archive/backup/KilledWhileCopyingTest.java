package nl.vierogen.archive.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.vierogen.archive.own.OwnFolder;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.soak.MemoryFolder;
import nl.vierogen.store.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideTheScreen
class KilledWhileCopyingTest {
    private static final int KILLS = 8;
    private static final int LOGBOOKS = 6;
    private static final int LONGEST_MICROS = 1_500_000;

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    @Test
    void aProcessHaltedWhileSavingOrPuttingBackLeavesAllOrNothing() throws Exception {
        Path work = folder.resolve("work");
        SomeonesWork.keys(work);
        try (Workspace workspace = SomeonesWork.open(work)) {
            for (int number = 1; number <= LOGBOOKS; number++) {
                SomeonesWork.addLogbook(workspace, number, 90_000);
            }
        }
        int found = 0;
        Random random = new Random(20261122);
        for (int kill = 0; kill < KILLS; kill++) {
            Path target = folder.resolve("kill" + kill);
            List<String> said = CopyChild.run(work, target, random.nextInt(LONGEST_MICROS));

            try (Workspace workspace = SomeonesWork.open(work)) {
                assertThat(workspace.journal().verifyAll((_, _) -> true).clean()).as("kill %d", kill).isTrue();
            }
            assertThat(SomeonesWork.names(work)).as("kill %d", kill).noneMatch(name -> name.contains("snapshot"));
            found += SomeonesWork.names(target).size();
            assertAllOrNothing(target, said);
        }
        assertThat(found).as("files that the kills struck or spared").isPositive();
    }

    private static void assertAllOrNothing(Path target, List<String> said) throws Exception {
        try (Stream<Path> there = Files.list(target)) {
            for (Path one : there.toList()) {
                String name = String.valueOf(one.getFileName());
                if (name.endsWith(".werkkopie")) {
                    OwnFolder again = SomeonesWork.folder(target.resolve("again-" + name));
                    new WorkRestoring(again).restore(one, SomeonesWork.WORDS.toCharArray(), (_, _) -> true);
                    assertAllWork(again.folder());
                } else if (name.endsWith("-werk")) {
                    assertAllWork(one);
                }
            }
        }
        for (String line : said) {
            assertThat(Path.of(line.substring(line.indexOf(' ') + 1))).exists();
        }
    }

    private static void assertAllWork(Path work) throws Exception {
        assertThat(SomeonesWork.folder(work).unlock(SomeonesWork.WORDS.toCharArray()).rosterVersion()).hasValue(1);
        try (Workspace workspace = SomeonesWork.open(work)) {
            assertThat(workspace.journal().verifyAll((_, _) -> true).clean()).isTrue();
            assertThat(workspace.packages().identities()).hasSize(LOGBOOKS);
            assertThat(SomeonesWork.names(work.resolve("packages"))).hasSize(LOGBOOKS);
        }
    }
}
