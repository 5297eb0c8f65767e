package nl.vierogen.viewer.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DisplayToolsTest {
    private final SharedDisplay shared = new SharedDisplay();
    private final DisplayBook<String> book = new DisplayBook<>(shared);
    private final DisplayTools<String> tools = new DisplayTools<>(book);

    @Test
    void eachPictureKeepsItsOwnDisplay() {
        tools.show("one");
        tools.brightness(2);
        tools.show("two");
        assertThat(tools.displayProperty().get()).isEqualTo(Display.NEUTRAL);

        tools.show("one");
        assertThat(tools.displayProperty().get().brightness()).isEqualTo(2 * DisplayTools.STEP);
    }

    @Test
    void oneDisplayForAllHoldsForPicturesShownAndNotShownYet() {
        tools.show("one");
        tools.contrast(3);
        tools.toggleForAll();

        tools.show("two");
        assertThat(tools.displayProperty().get().contrast()).isEqualTo(3 * DisplayTools.STEP);
        tools.invert();
        assertThat(book.display("one").get().inverted()).isTrue();
        assertThat(new DisplayBook<>(shared).display("of another book").get().inverted()).isTrue();
    }

    @Test
    void whenEachIsOnItsOwnAgainTheOneShownStaysAsItIs() {
        tools.show("one");
        tools.gamma(1);
        tools.toggleForAll();
        tools.show("two");
        tools.gamma(1);

        tools.toggleForAll();

        assertThat(tools.forAllProperty().get()).isFalse();
        assertThat(tools.displayProperty().get().gamma()).isEqualTo(120);
        assertThat(book.display("one").get().gamma()).isEqualTo(110);
        assertThat(book.display("three").get()).isEqualTo(Display.NEUTRAL);
    }

    @Test
    void theSettingsSayHowPicturesAreShownAtFirst() {
        Display first = Display.NEUTRAL.withGamma(130);
        tools.show("one");
        tools.begin(first, false);
        assertThat(tools.displayProperty().get()).isEqualTo(first);

        tools.reset();
        assertThat(tools.displayProperty().get()).isEqualTo(Display.NEUTRAL);
        assertThat(book.display("two").get()).isEqualTo(first);
        tools.begin(first, true);
        assertThat(tools.forAllProperty().get()).isTrue();
    }
}
