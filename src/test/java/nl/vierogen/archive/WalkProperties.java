package nl.vierogen.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.opened.OpenLogbook;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.ResultVerifier;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.Tally;
import nl.vierogen.trust.statement.PracticeKeys;

/** Whatever two people do, in whatever order, what is signed is what may be signed. */
class WalkProperties {
    private static final Map<Outcome, Integer> REACHED = new EnumMap<>(Outcome.class);
    private static final List<Walk.Ground> GROUNDS = new ArrayList<>();
    private static final FormSource FORMS = FormSource.of(List.of(Tiny.FORM));

    @BeforeContainer
    static void twoLaptops() throws IOException, Refusal {
        Path folder = Files.createTempDirectory("walk");
        Laptop anna = new Laptop(folder.resolve("anna"), PracticeKeys.assessor());
        Laptop bea = new Laptop(folder.resolve("bea"), PracticeKeys.colleague());
        for (Policy policy : List.of(Policy.USUAL, new Policy(ReviewMode.BLIND, true, true, 2))) {
            OpenLogbook logbook = Laptop.score(anna.open(Tiny.logbook(70 + GROUNDS.size()).policy(policy).packed()),
                    Bench.FAIL);
            OpenLogbook seat = bea.open(anna.ask(logbook, PracticeKeys.colleague()));
            GROUNDS.add(new Walk.Ground(anna, bea, logbook, seat, logbook.session().assessment().terms(), folder));
        }
    }

    @AfterContainer
    static void everyOutcomeWasReached() throws IOException {
        Walk.Ground ground = GROUNDS.getFirst();
        ground.anna().close();
        ground.bea().close();
        try (Stream<Path> files = Files.walk(ground.folder())) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
        assertThat(REACHED).as("reached %s: a walk that never ends proves nothing", REACHED)
                .containsOnlyKeys(Outcome.values());
    }

    @Property(tries = 60)
    void nothingIsSignedThatMayNotBe(@ForAll boolean two,
            @ForAll @Size(min = 20, max = 50) List<@IntRange(max = 19_999) Integer> steps)
            throws IOException, Refusal {
        Walk.Ground ground = GROUNDS.get(two ? 1 : 0);
        Walk walk = new Walk(ground);
        for (int step : steps) {
            List<RecordedAct> before = walk.first().session().acts();
            List<RecordedAct> seatBefore = acts(walk.seat());
            Optional<OpenLogbook> seat = walk.seat();
            boolean read = walk.first().session().assessment().lookingAlong().wasEverAnswered();
            try {
                Optional<byte[]> signed = walk.step(step);
                if (signed.isPresent()) {
                    requireRight(ground, walk, signed.get(), read);
                }
            } catch (Refusal refused) {
                requireWhole(walk.first().session().acts(), before, refused);
                if (seat.isPresent()) {
                    requireWhole(acts(walk.seat()), seatBefore, refused);
                }
            }
            requireSound(ground, walk.first());
            if (walk.seat().isPresent()) {
                requireSound(ground, walk.seat().get());
                assertThat(ground.bea().archive().lookingAlong().seat(walk.seat().get()).comparison().isPresent())
                        .as("the first sheet is open").isEqualTo(
                                walk.seat().get().session().assessment().lookingAlong().isLocked());
            }
        }
    }

    private static List<RecordedAct> acts(Optional<OpenLogbook> seat) {
        return seat.map(open -> open.session().acts()).orElse(List.of());
    }

    /** A step of several acts stops at the one that is refused: what was there before is there still. */
    private static void requireWhole(List<RecordedAct> now, List<RecordedAct> before, Refusal refused) {
        assertThat(now).as(refused.toString()).startsWith(before.toArray(RecordedAct[]::new));
        assertThat(now.subList(before.size(), now.size())).as(refused.toString())
                .noneMatch(recorded -> recorded.act() instanceof Act.Barrier);
    }

    private static void requireRight(Walk.Ground ground, Walk walk, byte[] file, boolean read) throws Refusal {
        VerifiedResult verified = ResultVerifier.verify(file, PracticeKeys.roster(), FORMS);
        verified.requireMatches(ground.anna().opened(walk.first()).assignment());
        ResultPayload payload = verified.payload();
        Outcome outcome = payload.outcome();
        int signers = payload.signers().size();
        assertThat(signers).as(outcome.name()).isGreaterThanOrEqualTo(outcome.needsTwo() ? 2 : 1);
        assertThat(signers == 2 || outcome == Outcome.HANDED_BACK || !read).as("a colleague's sheet was seen").isTrue();
        boolean complete = Tally.of(ground.terms().counting(), payload.points()).isComplete();
        assertThat(complete || outcome == Outcome.RETURNED || outcome == Outcome.HANDED_BACK).isTrue();
        assertThat(walk.first().session().assessment().seal().orElseThrow().outcome()).isEqualTo(outcome);
        REACHED.merge(outcome, 1, Integer::sum);
    }

    private static void requireSound(Walk.Ground ground, OpenLogbook at) {
        List<RecordedAct> acts = at.session().acts();
        Assessment now = at.session().assessment();
        Assessment again = Assessment.of(ground.terms(), acts);
        assertThat(again.reading()).isEqualTo(now.reading());
        assertThat(again.stage()).isEqualTo(now.stage());
        assertThat(again.outcome()).isEqualTo(now.outcome());
        assertThat(again.lookingAlong().agreement()).isEqualTo(now.lookingAlong().agreement());
        now.nextUndo().ifPresent(undo -> assertThat(acts)
                .noneMatch(later -> later.position() > undo.position() && later.act() instanceof Act.Barrier
                        && !isRedone(acts, undo.position(), later.position())));
    }

    private static boolean isRedone(List<RecordedAct> acts, long position, long barrier) {
        return acts.stream().anyMatch(recorded -> recorded.position() > barrier
                && recorded.act() instanceof Act.Redone(long redone) && redone == position);
    }
}
