package nl.vierogen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class LateChildrenTest {
    private final Pane pane = new Pane();
    private final Node first = node(true);
    private final Node second = node(false);
    private final Node third = node(true);
    private final Node fourth = node(false);

    @Test
    void whatIsHiddenComesIntoItsPlaceWhenItShows() {
        LateChildren.set(pane, first, second, third, fourth);
        assertThat(pane.getChildren()).containsExactly(first, third);

        fourth.setVisible(true);
        assertThat(pane.getChildren()).containsExactly(first, third, fourth);

        second.setVisible(true);
        assertThat(pane.getChildren()).containsExactly(first, second, third, fourth);
    }

    @Test
    void whatHasShownStays() {
        LateChildren.set(pane, first, second);

        second.setVisible(true);
        second.setVisible(false);
        second.setVisible(true);

        assertThat(pane.getChildren()).containsExactly(first, second);
    }

    @Test
    void aHiddenPaneIsFilledWhenItShows() {
        pane.setVisible(false);
        LateChildren.fill(pane, first, second);
        assertThat(pane.getChildren()).isEmpty();

        pane.setVisible(true);
        assertThat(pane.getChildren()).containsExactly(first, second);
    }

    @Test
    void aShownPaneIsFilledAtOnce() {
        LateChildren.fill(pane, first, second);

        assertThat(pane.getChildren()).containsExactly(first, second);
    }

    private static Node node(boolean visible) {
        Region node = new Region();
        node.setVisible(visible);
        return node;
    }
}
