package nl.vierogen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import nl.vierogen.onscreen.SwiftRobot;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

/** It is as high as any label with the same lines, whatever changed since it was measured. */
class WrappedLabelTest {
    private static final double[] WIDTHS = {-1, 60, 200, 61.5, 2000};

    private final WrappedLabel wrapped = SwiftRobot.ask(WrappedLabel::new);
    private final Label plain = SwiftRobot.ask(() -> {
        Label label = new Label();
        label.setWrapText(true);
        return label;
    });
    private final VBox root = new VBox(new HBox(wrapped), new HBox(plain));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void itIsAsHighAsAnyLabelAfterEveryChange() {
        SwiftRobot.ask(() -> new Scene(root));
        sameAfter(label -> label.setText("De middenecho is onderbroken door het cavum en ligt horizontaal in beeld."));
        sameAfter(label -> label.setText("Kort."));
        sameAfter(label -> label.setText("De passers staan buiten-buiten op de schedel en het vlak is symmetrisch."));
        sameAfter(label -> label.setFont(Font.font(29)));
        sameAfter(label -> label.setPadding(new Insets(7, 40, 3, 20)));
        sameAfter(label -> label.setLineSpacing(5));
        sameAfter(label -> label.setWrapText(false));
    }

    @Test
    void aStyleOfItsParentCounts() {
        SwiftRobot.ask(() -> new Scene(root));
        sameAfter(label -> label.setText("De middenecho is onderbroken door het cavum en ligt horizontaal in beeld."));
        sameAfter(label -> label.getParent().setStyle("-fx-font-size: 31px;"));
    }

    private void sameAfter(Consumer<Label> change) {
        SwiftRobot.ask(() -> {
            change.accept(wrapped);
            change.accept(plain);
            root.applyCss();
            for (double width : WIDTHS) {
                assertThat(wrapped.prefHeight(width)).as("in a width of " + width).isEqualTo(plain.prefHeight(width));
                assertThat(wrapped.minHeight(width)).isEqualTo(plain.minHeight(width));
            }
            return root;
        });
    }
}
