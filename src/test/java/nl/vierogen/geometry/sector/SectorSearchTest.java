package nl.vierogen.geometry.sector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import java.util.Random;
import java.util.function.BiPredicate;
import nl.vierogen.geometry.Frame;
import org.junit.jupiter.api.Test;

class SectorSearchTest {
    private static final int WIDTH = 800;
    private static final int HEIGHT = 600;

    private final int[] pixels = new int[WIDTH * HEIGHT];
    private final Random random = new Random(1);

    @Test
    void aRectangleOfALinearProbeIsFound() {
        tissue((x, y) -> x >= 120 && x < 640 && y >= 60 && y < 560);

        assertFrame(new Frame(120, 60, 640, 560));
    }

    @Test
    void aTrapezoidIsFound() {
        tissue((x, y) -> y >= 80 && y < 520 && Math.abs(x - 400) < 120 + (y - 80) / 4);

        assertFrame(new Frame(170, 80, 630, 520));
    }

    @Test
    void writingCalipersBarsAndPanelsOutsideAreNoSector() {
        tissue((x, y) -> x >= 200 && x < 600 && y >= 100 && y < 500);
        for (int line = 0; line < 12; line++) {
            writing(20, 100 + line * 30, 140);
            writing(640, 40 + line * 24, 130);
        }
        fill(170, 100, 12, 400, 200);
        fill(0, 570, WIDTH, 30, 70);
        for (int i = 0; i < 200; i++) {
            pixels[(90 + i) * WIDTH + 620] = 0xffffdd00;
        }

        assertFrame(new Frame(200, 100, 600, 500));
    }

    @Test
    void fluidAndShadowsInsideDoNotMakeItSmaller() {
        tissue((x, y) -> x >= 200 && x < 600 && y >= 100 && y < 500);
        fill(380, 300, 60, 200, 0);
        fill(240, 180, 200, 60, 0);
        fill(200, 300, 40, 90, 0);

        assertFrame(new Frame(200, 100, 600, 500));
    }

    @Test
    void withoutASectorNothingIsFound() {
        assertThat(search()).as("a black image").isEmpty();
        tissue((_, _) -> true);
        assertThat(search()).as("tissue to every edge").isEmpty();
    }

    @Test
    void aPageOfWritingIsNoSector() {
        for (int line = 0; line < 20; line++) {
            writing(40, 20 + line * 28, 700);
        }

        assertThat(search()).isEmpty();
    }

    @Test
    void aLightPageIsNoSector() {
        fill(0, 0, WIDTH, HEIGHT, 240);
        tissue((x, y) -> x >= 200 && x < 600 && y >= 100 && y < 500);

        assertThat(search()).isEmpty();
    }

    @Test
    void aFlatGreyImageHasNoSector() {
        fill(150, 100, 400, 400, 120);

        assertThat(search()).isEmpty();
    }

    private void assertFrame(Frame truth) {
        Frame found = search().orElseThrow().bounds();
        assertThat(found.left()).as("left").isCloseTo(truth.left(), within(7.0));
        assertThat(found.right()).as("right").isCloseTo(truth.right(), within(7.0));
        assertThat(found.top()).as("top").isCloseTo(truth.top(), within(7.0));
        assertThat(found.bottom()).as("bottom").isCloseTo(truth.bottom(), within(7.0));
    }

    private Optional<Sector> search() {
        return SectorSearch.in(GreyImage.of(WIDTH, HEIGHT, pixels));
    }

    private void tissue(BiPredicate<Integer, Integer> inside) {
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                if (inside.test(x, y)) {
                    set(x, y, random.nextInt(6, 160));
                }
            }
        }
    }

    private void writing(int left, int top, int width) {
        for (int y = top; y < top + 14; y++) {
            for (int x = left; x < left + width; x++) {
                if (random.nextInt(3) == 0) {
                    set(x, y, 210);
                }
            }
        }
    }

    private void fill(int left, int top, int width, int height, int grey) {
        for (int y = top; y < top + height; y++) {
            for (int x = left; x < left + width; x++) {
                set(x, y, grey);
            }
        }
    }

    private void set(int x, int y, int grey) {
        pixels[y * WIDTH + x] = 0xff000000 | grey << 16 | grey << 8 | grey;
    }
}
