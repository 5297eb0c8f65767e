package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import nl.vierogen.app.workspace.WorkspaceDoor;
import nl.vierogen.archive.PracticeDesk;
import nl.vierogen.assessment.Card;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.soak.MemoryFolder;
import nl.vierogen.soak.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideTheScreen
class KilledWhileScoringTest {
    private static final int KILLS = Row.KILLS_SCORING.times();
    private static final int LANES = 2;
    private static final int MOST_SCORES = 40;
    // a score takes about two thousandths of a second: the halt strikes anywhere within one
    private static final int LONGEST_MICROS = 4_000;

    @TempDir(factory = MemoryFolder.class)
    Path folder;

    @Test
    void aProgramHaltedWhileScoringLosesNoAcknowledgedScoreOrComment() throws Exception {
        Path template = PracticeFolder.with(folder, PracticeDesk.termijn());
        List<Callable<Integer>> lanes = new ArrayList<>();
        for (int lane = 0; lane < LANES; lane++) {
            Path workspace = copy(template, folder.resolve("lane" + lane));
            Random random = new Random(lane);
            int kills = (KILLS + lane) / LANES;
            lanes.add(() -> killAgainAndAgain(workspace, kills, random));
        }
        try (ExecutorService beside = Executors.newFixedThreadPool(LANES)) {
            for (Future<Integer> lane : beside.invokeAll(lanes)) {
                assertThat(lane.get()).as("scores kept after all kills").isPositive();
            }
        }
    }

    /** @return how many scores the journal holds in the end */
    private static int killAgainAndAgain(Path workspace, int kills, Random random) throws Exception {
        List<String> known = List.of();
        for (int kill = 0; kill < kills; kill++) {
            int least = random.nextInt(MOST_SCORES);
            List<String> printed = ScoringChild.run(workspace, least, random.nextInt(LONGEST_MICROS));
            assertThat(printed).as("kill %d", kill).startsWith(ScoringChild.OPEN).hasSizeGreaterThan(least);
            List<String> acknowledged = new ArrayList<>(known);
            acknowledged.addAll(printed.subList(1, printed.size()));
            known = scoresAfter(workspace);
            assertThat(known).as("scores after kill %d", kill)
                    .hasSizeBetween(acknowledged.size(), acknowledged.size() + 1);
            // the very first kill may come before anything was acknowledged, and after it was kept
            assertThat(known.subList(0, acknowledged.size())).as("scores after kill %d", kill).isEqualTo(acknowledged);
            Row.KILLS_SCORING.done(1);
        }
        return known.size();
    }

    /** Opens the workspace as the program does; every score in its journal, in order. */
    private static List<String> scoresAfter(Path workspace) throws Refusal {
        try (WorkspaceDoor door = PracticeFolder.open(workspace)) {
            door.archive().shelf().check();
            Card card = door.archive().shelf().cards().getFirst();
            OpenLogbook logbook = door.archive().shelf().open(card);
            List<String> scores = new ArrayList<>();
            Map<CriterionPlace, Integer> last = new LinkedHashMap<>();
            for (RecordedAct recorded : logbook.session().acts()) {
                ScoringChild.line(recorded.act()).ifPresent(scores::add);
                if (recorded.act() instanceof Act.Scored scored) {
                    last.put(new CriterionPlace(scored.slot(), scored.criterion()), scored.points());
                }
            }
            last.forEach((place, points) -> assertThat(
                    logbook.session().assessment().sheet().points(place.slot(), place.criterion())).hasValue(points));
            assertThat(card.scored()).as("what the inbox says").isEqualTo(last.size());
            return scores;
        }
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file)));
            }
        }
        return to;
    }
}
