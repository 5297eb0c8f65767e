package nl.vierogen.viewer.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.viewer.display.SharedDisplay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class PictureCacheTest {
    private static final List<Integer> FIVE = List.of(0, 1, 2, 3, 4);
    private static final long ONE_PICTURE = 4L * SampleLogbook.WIDTH * SampleLogbook.HEIGHT;

    private final List<Integer> asked = new ArrayList<>();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void theCurrentPictureIsDecodedFirstThenItsNeighbours() {
        PictureCache<Integer> cache = new PictureCache<>(new HeldTasks(), FIVE, this::picture);

        cache.moveTo(2);

        assertThat(asked).startsWith(2).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
        assertThat(asked.subList(1, 3)).containsExactlyInAnyOrder(1, 3);
    }

    @Test
    void aPictureThatWasDecodedElsewhereIsThereAtOnceAndStays() throws Exception {
        HeldTasks tasks = new HeldTasks().hold();
        PictureCache<Integer> cache = new PictureCache<>(tasks, FIVE, this::picture);
        cache.moveTo(0);
        List<PictureState> told = new ArrayList<>();
        cache.state(0).subscribe((_, now) -> told.add(now));
        DecodedPicture decoded = DecodedPicture.of(SampleLogbook.picture(0), 0);

        cache.take(0, decoded);
        cache.take(3, decoded);
        while (tasks.waiting() > 0) {
            tasks.letOneGo();
        }

        assertThat(told).containsExactly(new PictureState.Ready(decoded.image()));
        assertThat(cache.thumbnail(0).get()).containsSame(decoded.thumbnail());
        assertThat(asked).as("decoded once, elsewhere").doesNotContain(3);
    }

    @Test
    void whoJumpsIsServedNext() {
        HeldTasks tasks = new HeldTasks().hold();
        PictureCache<Integer> cache = new PictureCache<>(tasks, FIVE, this::picture);
        cache.moveTo(0);

        cache.moveTo(4);
        tasks.letOneGo();
        tasks.letOneGo();
        tasks.letOneGo();

        assertThat(asked).containsExactly(0, 1, 4);
    }

    @Test
    void aDecodedPictureIsThereWithItsSmallCopy() {
        PictureCache<Integer> cache = new PictureCache<>(new HeldTasks(), FIVE, this::picture);

        cache.moveTo(0);

        assertThat(cache.state(3).get()).isInstanceOfSatisfying(PictureState.Ready.class,
                ready -> assertThat(ready.image().getWidth()).isEqualTo(SampleLogbook.WIDTH));
        assertThat(cache.thumbnail(3).get()).hasValueSatisfying(
                small -> assertThat(small.getWidth()).isBetween(100.0, 240.0));
    }

    @Test
    void aBrokenPictureIsARefusalAndTheOthersAreShown() {
        PictureCache<Integer> cache = new PictureCache<>(new HeldTasks(), FIVE,
                key -> key == 1 ? new byte[]{1, 2, 3} : picture(key));

        cache.moveTo(0);

        assertThat(cache.state(1).get()).isInstanceOfSatisfying(PictureState.Broken.class,
                broken -> assertThat(broken.why().problem()).isEqualTo(Problem.JPEG_UNDECODABLE));
        assertThat(cache.state(2).get()).isInstanceOf(PictureState.Ready.class);
    }

    @Test
    void aPictureThatCannotBeReadSaysWhy() {
        PictureCache<Integer> cache = new PictureCache<>(new HeldTasks(), FIVE, _ -> {
            throw new Refusal(Problem.PACKAGE_DAMAGED);
        });

        cache.moveTo(0);

        assertThat(cache.state(0).get()).isInstanceOfSatisfying(PictureState.Broken.class,
                broken -> assertThat(broken.why().problem()).isEqualTo(Problem.PACKAGE_DAMAGED));
    }

    @Test
    void withLittleMemoryTheCurrentPictureAndItsNeighboursAreKept() {
        PictureCache<Integer> cache = new PictureCache<>(new HeldTasks(), FIVE, this::picture, 2 * ONE_PICTURE,
                new SharedDisplay());
        cache.moveTo(0);

        cache.moveTo(4);

        assertThat(cache.state(4).get()).isInstanceOf(PictureState.Ready.class);
        assertThat(cache.state(3).get()).isInstanceOf(PictureState.Ready.class);
        assertThat(cache.state(0).get()).isInstanceOf(PictureState.Waiting.class);
        assertThat(cache.thumbnail(0).get()).isPresent();
    }

    private byte[] picture(int key) {
        asked.add(key);
        return SampleLogbook.picture(key);
    }
}
