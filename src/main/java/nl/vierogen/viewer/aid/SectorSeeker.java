package nl.vierogen.viewer.aid;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import nl.vierogen.geometry.sector.GreyImage;
import nl.vierogen.geometry.sector.SectorSearch;
import nl.vierogen.ui.Tasks;

/**
 * Finds sectors in the background, of the pictures a box is laid on.
 *
 * @param <K> names a picture
 */
public final class SectorSeeker<K> {
    private final Set<K> underWay = new HashSet<>();

    /** @param pixels the decoded picture, empty while there is none */
    public SectorSeeker(AidViewModel<K> model, Function<K, Optional<Image>> pixels, Tasks tasks) {
        model.stateProperty().subscribe(_ -> model.shown().filter(_ -> model.seeksSector())
                .ifPresent(key -> pixels.apply(key).filter(_ -> underWay.add(key))
                        .ifPresent(image -> tasks.inBackground(() -> SectorSearch.in(grey(image)), found -> {
                            underWay.remove(key);
                            model.sought(key, found);
                        }, _ -> {
                            underWay.remove(key);
                            model.sought(key, Optional.empty());
                        }))));
    }

    private static GreyImage grey(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return GreyImage.of(width, height, pixels);
    }
}
