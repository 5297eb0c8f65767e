package nl.vierogen.viewer.aid.overlay;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import nl.vierogen.geometry.Frame;
import nl.vierogen.geometry.Shares;
import nl.vierogen.geometry.Spot;
import nl.vierogen.viewer.aid.AidState;
import nl.vierogen.viewer.aid.figure.Aid;
import nl.vierogen.viewer.aid.figure.Figures;
import nl.vierogen.viewer.aid.figure.Handle;

/** Draws the figures of the aid that is on. */
public final class AidDrawing {
    private static final double BESIDE = 10;
    private static final double TICK = 6;

    private final Drawn drawn = new Drawn();
    private final AidState state;
    private final AidGround ground;

    private AidDrawing(AidState state, AidGround ground) {
        this.state = state;
        this.ground = ground;
    }

    static List<Node> of(AidState state, AidGround ground) {
        AidDrawing drawing = new AidDrawing(state, ground);
        state.aid().ifPresent(aid -> state.figures().ifPresent(figures -> drawing.draw(aid, figures)));
        return drawing.drawn.nodes();
    }

    private void draw(Aid aid, Figures figures) {
        switch (aid) {
            case BOX -> box(figures);
            case LINE -> figures.line()
                    .ifPresent(line -> drawn.open("aid-figure", ground.toPort(line.from()), ground.toPort(line.to())));
            case ELLIPSE -> {
                figures.ellipse().ifPresent(
                        ellipse -> drawn.closed("aid-figure", ground.toPort(ellipse.outline().spots())));
                figures.shownMidline().ifPresent(midline -> drawn.open("aid-midline",
                        ground.toPort(midline.from()), ground.toPort(midline.to())));
            }
        }
        Optional<Handle> held = state.handle();
        for (Handle handle : state.handles()) {
            handle(handle, held.filter(handle::equals).isPresent());
        }
    }

    private void handle(Handle handle, boolean held) {
        Point2D at = ground.toPort(handle.at());
        switch (handle.part()) {
            case BOX -> drawn.handle(at, false, held);
            case SECTOR, MIDLINE -> drawn.handle(at, true, held);
            case LINE, CALIPER -> drawn.cross(at, held);
        }
    }

    private void box(Figures figures) {
        figures.sector().shape()
                .ifPresent(sector -> drawn.closed("aid-sector", ground.toPort(sector.outline().spots())));
        figures.box().ifPresent(box -> {
            drawn.closed("aid-figure", ground.toPort(box.corners()));
            Frame whole = figures.sector().shape().map(sector -> sector.bounds()).orElse(figures.image());
            mark(box, whole);
        });
    }

    // how long two thirds would be, beside the side it belongs to
    private void mark(Frame box, Frame whole) {
        double halfWidth = Shares.MARK * whole.width() / 2;
        double halfHeight = Shares.MARK * whole.height() / 2;
        Point2D left = ground.toPort(new Spot(box.centre().x() - halfWidth, box.bottom())).add(0, BESIDE);
        Point2D right = ground.toPort(new Spot(box.centre().x() + halfWidth, box.bottom())).add(0, BESIDE);
        drawn.open("aid-mark", left.add(0, -TICK), left.add(0, TICK), left, right, right.add(0, -TICK),
                right.add(0, TICK));
        drawn.text(right.add(TICK, TICK), "2/3");
        Point2D top = ground.toPort(new Spot(box.left(), box.centre().y() - halfHeight)).add(-BESIDE, 0);
        Point2D bottom = ground.toPort(new Spot(box.left(), box.centre().y() + halfHeight)).add(-BESIDE, 0);
        drawn.text(top.add(-TICK, -TICK), "2/3");
        drawn.open("aid-mark", top.add(-TICK, 0), top.add(TICK, 0), top, bottom, bottom.add(-TICK, 0),
                bottom.add(TICK, 0));
    }
}
