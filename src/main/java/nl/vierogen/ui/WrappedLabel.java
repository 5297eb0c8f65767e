package nl.vierogen.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.control.Label;

/**
 * A label whose lines wrap, and that remembers how high they are in each width: its parents ask that many times for each
 * layout, and JavaFX breaks the lines anew for every answer.
 */
public final class WrappedLabel extends Label {
    private final Map<Double, Double> heights = new HashMap<>();

    public WrappedLabel() {
        setWrapText(true);
    }

    /** Text, letters or insets changed: whatever does asks for another layout. */
    @Override
    public void requestLayout() {
        // asked by the constructor of the label, too
        if (heights != null) {
            heights.clear();
        }
        super.requestLayout();
    }

    @Override
    protected double computePrefHeight(double width) {
        Double known = heights.get(width);
        if (known == null) {
            // measuring may itself ask for a layout
            known = super.computePrefHeight(width);
            heights.put(width, known);
        }
        return known;
    }
}
