package nl.vierogen.enrolment.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.ui.TextSize;
import nl.vierogen.ui.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The digits one reads out can all be read. */
class CheckCodeTest {
    private static final String CODE = "0123 4567 8901 2345 6789 0123 4567 8901";

    @ParameterizedTest
    @CsvSource({"100, 700, 2", "150, 1000, 2", "150, 500, 4", "90, 1300, 2"})
    void noGroupIsCutOffAndALineHasFourOrTwo(int text, double width, int lines) {
        List<Bounds> places = new ArrayList<>();
        new SwiftRobot().interact(() -> {
            CheckCode code = new CheckCode("code", CODE, "Controlecode");
            Scene scene = new Scene(new VBox(code), width, 500);
            Theme.DARK.apply(scene, new TextSize(text));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            for (Node group : code.lookupAll(".label")) {
                places.add(group.localToScene(group.getLayoutBounds()));
            }
        });
        assertThat(places).hasSize(8).allMatch(place -> place.getMaxX() <= width);
        assertThat(places.stream().map(Bounds::getMinY).distinct()).hasSize(lines);
    }
}
