package nl.vierogen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EyesIconTest {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    @Test
    void thePicturesAreThoseOfTheInstallers(@TempDir Path folder) throws Exception {
        Process drawing = new ProcessBuilder(JAVA.toString(), "packaging/Icon.java", folder.toString()).inheritIO()
                .start();

        assertThat(drawing.waitFor()).isZero();
        for (int side : EyesIcon.SIDES) {
            BufferedImage drawn = ImageIO.read(folder.resolve(side + ".png").toFile());
            assertThat(drawn.getWidth()).isEqualTo(side);
            assertThat(pixels(kept(side))).as("%d.png", side).isEqualTo(pixels(drawn));
        }
    }

    @Test
    void noPictureIsDrawnLargerThanItIs() {
        assertThat(EyesIcon.sideFor(26.6)).isEqualTo(32);
        assertThat(EyesIcon.sideFor(48)).isEqualTo(48);
        assertThat(EyesIcon.sideFor(48.1)).isEqualTo(64);
        assertThat(EyesIcon.sideFor(1_000)).isEqualTo(256);
    }

    private static BufferedImage kept(int side) throws IOException {
        try (InputStream file = Objects.requireNonNull(EyesIcon.class.getResourceAsStream("eyes/" + side + ".png"))) {
            return ImageIO.read(file);
        }
    }

    private static int[] pixels(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }
}
