package nl.vierogen.viewer.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.image.Image;
import nl.vierogen.assessment.SampleLogbook;
import nl.vierogen.ui.HeldTasks;
import nl.vierogen.viewer.display.Display;
import nl.vierogen.viewer.display.SharedDisplay;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

class DisplayedPicturesTest {
    private static final List<Integer> FIVE = List.of(0, 1, 2, 3, 4);
    private static final Display INVERTED = Display.NEUTRAL.turned();

    private final HeldTasks tasks = new HeldTasks();
    private final SharedDisplay shared = new SharedDisplay();
    private final PictureCache<Integer> cache = new PictureCache<>(tasks, FIVE, SampleLogbook::picture,
            PictureCache.GRANTED, shared);
    private final DisplayedPictures<Integer> displayed = cache.displayed();

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void aNeutralPictureIsTheDecodedOneItself() {
        cache.moveTo(0);

        assertThat(image(0)).isSameAs(decoded(0));
    }

    @Test
    void anAdjustedPictureIsACopyWithOtherPixelsAndTheDecodedOneStays() {
        cache.moveTo(0);
        int before = decoded(0).getPixelReader().getArgb(5, 5);

        displayed.book().set(0, INVERTED);

        assertThat(image(0)).isNotSameAs(decoded(0));
        assertThat(image(0).getPixelReader().getArgb(5, 5) & 0xffffff).isEqualTo(~before & 0xffffff);
        assertThat(decoded(0).getPixelReader().getArgb(5, 5)).isEqualTo(before);
        displayed.book().set(0, Display.NEUTRAL);
        assertThat(image(0)).isSameAs(decoded(0));
    }

    @Test
    void theNextPictureIsReadyWithItsOwnDisplayBeforeItIsShown() {
        cache.moveTo(0);
        shared.share(INVERTED);
        tasks.hold();

        Image next = image(1);

        assertThat(next).isNotSameAs(decoded(1));
        assertThat(tasks.waiting()).as("nothing is left to be made").isZero();
    }

    @Test
    void aPictureNobodySawComingIsNeverShownOtherwiseForAMoment() {
        cache.moveTo(0);
        displayed.book().set(4, INVERTED);
        List<PictureState> seen = new ArrayList<>();
        tasks.hold();

        cache.moveTo(4);
        displayed.state(4).subscribe(state -> seen.add(state));
        tasks.letAllGo();

        assertThat(seen).isNotEmpty().allSatisfy(state -> assertThat(state)
                .isInstanceOfSatisfying(PictureState.Ready.class, ready -> assertThat(ready.image())
                        .isNotSameAs(decoded(4))));
    }

    @Test
    void whoHoldsAKeyDownGetsTheNewestAndNoQueue() {
        cache.moveTo(0);
        Image neutral = image(0);
        List<PictureState> seen = new ArrayList<>();
        displayed.state(0).subscribe(state -> seen.add(state));
        tasks.hold();

        for (int brightness = 1; brightness <= 50; brightness++) {
            displayed.book().set(0, Display.NEUTRAL.withBrightness(brightness));
        }

        assertThat(tasks.waiting()).isEqualTo(1);
        assertThat(seen.getLast()).isEqualTo(new PictureState.Ready(neutral));
        tasks.letAllGo();
        int black = decoded(0).getPixelReader().getArgb(5, 5) & 0xff;
        int shown = image(0).getPixelReader().getArgb(5, 5) & 0xff;
        assertThat(shown).isEqualTo(Math.min(255, (int) Math.round(black + 127.5)));
    }

    @Test
    void aCopyGoesWhenThePictureIsFarAwayAndStaysBesideOthers() {
        cache.moveTo(4);
        displayed.book().set(4, INVERTED);
        Image copy = image(4);
        cache.showBeside(Set.of(4));
        cache.moveTo(0);
        assertThat(image(4)).isSameAs(copy);

        cache.showBeside(Set.of());
        assertThat(image(4)).as("made again").isNotSameAs(copy);
    }

    private Image image(int key) {
        return ((PictureState.Ready) displayed.state(key).get()).image();
    }

    private Image decoded(int key) {
        return ((PictureState.Ready) cache.state(key).get()).image();
    }
}
