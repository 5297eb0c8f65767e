package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.soak.Canaries;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the real program leaves behind on a laptop, for whoever has the laptop but not the passphrase. */
@BesideTheScreen
class NoTraceTest {
    private static final int PICTURE_BYTES = 24;
    private static final int MOST_TYPEFACES = 8;

    @TempDir
    private Path folder;
    private Path home;
    private Path temporary;
    private Path workspace;

    @BeforeEach
    void aLaptop() throws Exception {
        home = Files.createDirectory(folder.resolve("kanarie-huis"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
        workspace = PracticeFolder.with(folder, PracticeDesk.termijn());
    }

    @ParameterizedTest(name = "killed: {0}")
    @ValueSource(booleans = {false, true})
    void nothingOfWhoOrWhatIsInDataLogsOrTemporaryFiles(boolean killed) throws Exception {
        String said;
        List<String> made;
        try (WatchService watch = temporary.getFileSystem().newWatchService()) {
            WatchKey created = temporary.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            said = LeavingTraces.run(workspace, home, temporary, killed);
            made = created.pollEvents().stream().map(event -> String.valueOf(event.context())).toList();
        }
        assertThat(said.lines()).as("what the program said").contains(LeavingTraces.DONE);
        // JavaFX wants typefaces as files
        assertThat(made).as("files ever made in the temporary folder")
                .allMatch(name -> name.matches("\\+JXF\\d+\\.tmp"))
                .hasSizeLessThanOrEqualTo(MOST_TYPEFACES);

        Canaries canaries = what(who());
        assertThat(canaries.in(said.getBytes(StandardCharsets.UTF_8))).as("what the program said").isEmpty();
        assertThat(canaries.inFolder(workspace)).isEmpty();
        assertThat(canaries.inFolder(temporary)).isEmpty();
        assertNoPictures(workspace);
        assertNoPictures(home);
        assertNoPictures(temporary);
        assertTheWorkIsThere();
        assertThat(who().in(letter())).as("the letter").isEmpty();
    }

    private Canaries who() throws IOException {
        String host = InetAddress.getLocalHost().getHostName();
        return Canaries.of(Stream.of(LeavingTraces.USER, LeavingTraces.HOST, home.toString(), home.getFileName() + "",
                PracticeKeys.assessor().person().value(), PracticeKeys.assessor().keyId().value(), host)
                .filter(word -> word.length() > 5).toArray(String[]::new));
    }

    private static Canaries what(Canaries canaries) throws Refusal {
        canaries.and(Canaries.of(LeavingTraces.COMMENT, LeavingTraces.OVERALL, "OEF-T1"));
        LogbookPackage opened = PackageReader.openAsBureau(PracticeDesk.termijn(), PracticeKeys.bureau(),
                PracticeKeys.roster());
        opened.images().forEach((slot, jpeg) -> canaries.and("the picture " + slot,
                Arrays.copyOfRange(jpeg, jpeg.length / 2, jpeg.length / 2 + PICTURE_BYTES)));
        return canaries;
    }

    private static void assertNoPictures(Path in) throws IOException {
        try (Stream<Path> files = Files.walk(in)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                byte[] start = Arrays.copyOf(Files.readAllBytes(file), 3);
                assertThat(start).as("start of %s", file)
                        .isNotEqualTo(new byte[]{(byte) 0xFF, (byte) 0xD8, (byte) 0xFF});
            }
        }
    }

    /** Otherwise nothing would be hidden. */
    private void assertTheWorkIsThere() throws Exception {
        try (WorkspaceDoor door = PracticeFolder.open(workspace)) {
            OpenLogbook logbook = opened(door);
            assertThat(logbook.form().slots()).extracting(slot -> logbook.session().assessment().feedback(slot.id()))
                    .contains(LeavingTraces.COMMENT);
            assertThat(logbook.session().assessment().overallFeedback()).isEqualTo(LeavingTraces.OVERALL);
        }
        byte[] result = Files.readAllBytes(home.resolve("OEF-T1.uitslag"));
        assertThat(Canaries.of(LeavingTraces.COMMENT).in(result)).as("the search finds what is there").isNotEmpty();
    }

    private byte[] letter() throws Exception {
        Path letter = folder.resolve("letter.pdf");
        try (WorkspaceDoor door = PracticeFolder.open(workspace)) {
            door.archive().letters().saving().save(opened(door), letter);
        }
        return Files.readAllBytes(letter);
    }

    private static OpenLogbook opened(WorkspaceDoor door) throws Refusal {
        Card card = door.archive().shelf().cards().getFirst();
        return door.archive().shelf().open(card);
    }
}
