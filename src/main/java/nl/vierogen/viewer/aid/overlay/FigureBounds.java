package nl.vierogen.viewer.aid.overlay;

import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import nl.vierogen.geometry.Ellipse;
import nl.vierogen.geometry.Frame;
import nl.vierogen.geometry.Segment;
import nl.vierogen.geometry.Spot;
import nl.vierogen.viewer.aid.AidState;
import nl.vierogen.viewer.aid.figure.Aid;
import nl.vierogen.viewer.aid.figure.Figures;

/** The room on the screen that the figure of an aid takes. */
public record FigureBounds(AidState state, AidGround ground) {
    /** As far as it lies in a viewport of this size; its upper left corner when there is no figure. */
    Bounds seen(double width, double height) {
        Optional<Frame> frame = state.aid().flatMap(aid -> state.figures().flatMap(figures -> frame(aid, figures)));
        if (frame.isEmpty()) {
            return new BoundingBox(0, 0, 0, 0);
        }
        Point2D first = ground.toPort(new Spot(frame.get().left(), frame.get().top()));
        Point2D last = ground.toPort(new Spot(frame.get().right(), frame.get().bottom()));
        double left = Math.clamp(first.getX(), 0, width);
        double top = Math.clamp(first.getY(), 0, height);
        return new BoundingBox(left, top, Math.clamp(last.getX(), 0, width) - left,
                Math.clamp(last.getY(), 0, height) - top);
    }

    private static Optional<Frame> frame(Aid aid, Figures figures) {
        return switch (aid) {
            case BOX -> figures.box();
            case LINE -> figures.line().map(line -> Frame.between(line.from(), line.to()));
            case ELLIPSE -> figures.ellipse().map(ellipse -> around(ellipse, figures.shownMidline()))
                    .or(() -> figures.calipers().isEmpty() ? Optional.empty()
                            : Optional.of(Frame.around(figures.calipers())));
        };
    }

    private static Frame around(Ellipse ellipse, Optional<Segment> midline) {
        Frame oval = Frame.around(ellipse.outline().spots());
        List<Spot> corners = oval.corners();
        return midline.map(line -> Frame.around(
                List.of(corners.getFirst(), corners.get(2), line.from(), line.to()))).orElse(oval);
    }
}
