package nl.vierogen.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What counts as a difference between two pictures. */
class LikenessTest {
    private static final int WIDTH = 320;
    private static final int HEIGHT = 160;

    @Test
    void aPictureIsLikeItself() {
        assertThat(Likeness.of(noise(1), noise(1)).squares()).isZero();
    }

    @Test
    void lettersSmoothedInAnotherWayAreNoDifference() {
        Picture one = flat(0x202020);
        Picture other = flat(0x202020);
        for (int n = 0; n < other.rgb().length; n += 3) {
            other.rgb()[n] = 0x505050;
        }
        assertThat(Likeness.of(one, other).squares()).isZero();
    }

    @Test
    void aWordThatChangedIsOneDifferenceWhereItStands() {
        Picture one = flat(0x202020);
        Picture other = flat(0x202020);
        for (int y = 32; y < 48; y++) {
            Arrays.fill(other.rgb(), y * WIDTH + 64, y * WIDTH + 96, 0xf0f0f0);
        }
        assertThat(Likeness.of(one, other)).isEqualTo(new Likeness(2, 200));
    }

    @Test
    void anotherSizeDiffersEverywhere() {
        assertThat(Likeness.of(flat(0), new Picture(16, 16, new int[256])).share()).isEqualTo(1);
    }

    @Test
    void fewerColoursInTheFileAreNoDifference(@TempDir Path folder) throws Exception {
        Picture speckle = noise(7).grey();
        speckle.write(folder.resolve("speckle.png"));
        assertThat(Likeness.of(Picture.read(folder.resolve("speckle.png")), speckle).squares()).isZero();
    }

    private static Picture flat(int colour) {
        int[] pixels = new int[WIDTH * HEIGHT];
        Arrays.fill(pixels, colour);
        return new Picture(WIDTH, HEIGHT, pixels);
    }

    private static Picture noise(long seed) {
        Random random = new Random(seed);
        return new Picture(WIDTH, HEIGHT, random.ints((long) WIDTH * HEIGHT, 0, 0x1000000).toArray());
    }
}
