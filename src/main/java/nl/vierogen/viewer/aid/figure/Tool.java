package nl.vierogen.viewer.aid.figure;

import java.util.List;
import java.util.Optional;
import nl.vierogen.geometry.Frame;
import nl.vierogen.geometry.Spot;

/** How one kind of figure is made and changed, in pixels of the image, which nothing ever leaves. */
public sealed interface Tool permits BoxTool, LineTool, EllipseTool {
    /** Figures smaller than this, in pixels, were a slip of the hand. */
    double LEAST = 4;

    static Tool of(Aid aid) {
        return switch (aid) {
            case BOX -> new BoxTool();
            case LINE -> new LineTool();
            case ELLIPSE -> new EllipseTool();
        };
    }

    /** Whether nothing is drawn yet. */
    boolean isEmpty(Figures figures);

    /** A figure in the middle of what is seen, to begin with by keys. */
    Figures begun(Figures figures, Frame seen);

    /** What a press on the image itself begins; the handle at that place is taken hold of. */
    Figures pressed(Figures figures, Spot at);

    /** Whether the figure as a whole can be taken hold of there. */
    boolean isOn(Figures figures, Spot at, double reach);

    /** Whether what was drawn is too small to be meant. */
    boolean isSlip(Figures figures);

    /** The places that can be taken hold of, in the order of the keys. */
    List<Handle> handles(Figures figures);

    Figures moved(Figures figures, Handle handle, Spot to);

    /** The whole figure so many pixels further. */
    Figures shifted(Figures figures, double dx, double dy);

    /** The whole figure so many pixels larger. */
    Figures resized(Figures figures, double dx, double dy);

    /** Without the handle, or without the figure when a handle cannot be missed. */
    Figures without(Figures figures, Optional<Handle> handle);
}
