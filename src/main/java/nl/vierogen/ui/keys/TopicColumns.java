package nl.vierogen.ui.keys;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** As many columns as there is room for; each node comes into the column that is the shortest yet. */
final class TopicColumns extends Pane {
    private static final double GAP_SHARE = 0.05;

    TopicColumns(Collection<? extends Node> nodes) {
        getChildren().setAll(nodes);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** Where a node comes to stand. */
    private record Stand(Node node, double x, double y, double width, double height) {
        double end() {
            return y + height;
        }
    }

    private List<Stand> stands(double whole) {
        double least = getManagedChildren().stream().mapToDouble(node -> node.prefWidth(-1)).max().orElse(1);
        double gap = snapSpaceX(least * GAP_SHARE);
        // the last column stays off the scroll bar
        double room = whole - gap / 2;
        int count = Math.max(1, (int) ((room + gap) / (least + gap)));
        double width = Math.floor((room - gap * (count - 1)) / count);
        List<Double> ends = new ArrayList<>(Collections.nCopies(count, 0.0));
        List<Stand> stands = new ArrayList<>();
        for (Node node : getManagedChildren()) {
            int column = ends.indexOf(Collections.min(ends));
            Stand stand = new Stand(node, column * (width + gap), ends.get(column), width,
                    snapSizeY(node.prefHeight(width)));
            stands.add(stand);
            ends.set(column, stand.end() + gap / 2);
        }
        return stands;
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = width < 0 ? computePrefWidth(-1) : width;
        return stands(room).stream().mapToDouble(Stand::end).max().orElse(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return getManagedChildren().stream().mapToDouble(node -> node.prefWidth(-1)).sum();
    }

    @Override
    protected void layoutChildren() {
        for (Stand stand : stands(getWidth())) {
            stand.node().resizeRelocate(stand.x(), stand.y(), stand.width(), stand.height());
        }
    }
}
