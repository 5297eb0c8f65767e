package nl.vierogen.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import nl.vierogen.onscreen.SwiftRobot;
import nl.vierogen.ui.TextSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an import checked, in words that are large beside the window. */
class ImportReportOnScreenTest {
    private static final double ROUNDING = 1;

    private final OnScreen screen = new OnScreen(List.of());

    @AfterEach
    void stop() throws Exception {
        screen.stop();
    }

    @ParameterizedTest
    @CsvSource({"100, vreemd.logboek", "150, vreemd.logboek", "150, LB2026-0433.logboek", "150, kapot.logboek"})
    void theReportOnOneFileIsShownWhole(int size, String file) throws Exception {
        screen.look = screen.look.withTextSize(new TextSize(size));
        screen.start(Path.of(file));
        SwiftRobot.settle();

        Bounds seen = onScreen(lines().lookup(".viewport"));
        assertThat(lines().lookupAll(".vg-check")).hasSize(6)
                .allSatisfy(check -> assertThat(onScreen(check).getMaxY()).as(((Labeled) check).getText())
                        .isLessThanOrEqualTo(seen.getMaxY() + ROUNDING));
        assertThat(lines().lookup(".scroll-bar:vertical").isVisible()).isFalse();
    }

    @Test
    void theReportOnMoreThanFitsScrollsToItsLastCheck() throws Exception {
        screen.look = screen.look.withTextSize(new TextSize(150));
        screen.start(Path.of("vreemd.logboek"), Path.of("kapot.logboek"), Path.of("vreemder.logboek"));
        assertThat(lines().lookup(".scroll-bar:vertical").isVisible()).isTrue();

        screen.interact(() -> lines().setVvalue(1));
        assertThat(lines().lookupAll(".vg-check").stream().mapToDouble(check -> onScreen(check).getMaxY()).max()
                .orElseThrow()).isLessThanOrEqualTo(onScreen(lines().lookup(".viewport")).getMaxY() + ROUNDING);
    }

    private ScrollPane lines() {
        return (ScrollPane) screen.stage().getScene().lookup("#inbox-report .scroll-pane");
    }

    private static Bounds onScreen(Node node) {
        return node.localToScreen(node.getLayoutBounds());
    }
}
