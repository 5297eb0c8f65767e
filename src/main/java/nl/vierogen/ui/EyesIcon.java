package nl.vierogen.ui;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;

/**
 * The program's sign, drawn by us: two pairs of eyes, one looking along with the other. Its pictures come from the drawing
 * that the installers have too; to draw it anew at every start would keep the first frame waiting.
 */
public final class EyesIcon extends StackPane {
    /** Sides of its pictures, in pixels. */
    static final List<Integer> SIDES = List.of(16, 24, 32, 48, 64, 128, 256);

    private static final Map<Integer, Image> PICTURES = new ConcurrentHashMap<>();

    /** @param em its side, in the size of the text around it */
    public EyesIcon(double em) {
        ImageView picture = new ImageView();
        getStyleClass().add("vg-eyes");
        setStyle("-fx-min-width: " + em + "em; -fx-min-height: " + em + "em; -fx-max-width: " + em
                + "em; -fx-max-height: " + em + "em;");
        picture.setManaged(false);
        widthProperty().subscribe((_, width) -> {
            picture.setImage(image(sideFor(width.doubleValue() * Screen.getPrimary().getOutputScaleX())));
            picture.setFitWidth(width.doubleValue());
            picture.setFitHeight(width.doubleValue());
        });
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMouseTransparent(true);
        getChildren().add(picture);
    }

    /** For the window's title bar and the list of tasks, in every usual size. On the JavaFX thread only. */
    public static List<Image> images() {
        return SIDES.stream().map(EyesIcon::image).toList();
    }

    // never drawn larger than it is, as long as there is one so large
    static int sideFor(double pixels) {
        return SIDES.stream().filter(side -> side >= pixels).findFirst().orElse(SIDES.getLast());
    }

    private static Image image(int side) {
        return PICTURES.computeIfAbsent(side, EyesIcon::read);
    }

    private static Image read(int side) {
        return new Image(Objects.requireNonNull(EyesIcon.class.getResource("eyes/" + side + ".png")).toExternalForm());
    }
}
