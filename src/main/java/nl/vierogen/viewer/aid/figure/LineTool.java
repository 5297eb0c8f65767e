package nl.vierogen.viewer.aid.figure;

import java.util.List;
import java.util.Optional;
import nl.vierogen.geometry.Frame;
import nl.vierogen.geometry.Segment;
import nl.vierogen.geometry.Spot;

/** The line. */
public record LineTool() implements Tool {
    @Override
    public boolean isEmpty(Figures figures) {
        return figures.line().isEmpty();
    }

    @Override
    public Figures begun(Figures figures, Frame seen) {
        double quarter = seen.width() / 4;
        return figures.withLine(
                Optional.of(new Segment(seen.centre().plus(-quarter, 0), seen.centre().plus(quarter, 0))));
    }

    @Override
    public Figures pressed(Figures figures, Spot at) {
        return figures.withLine(Optional.of(new Segment(at, at)));
    }

    @Override
    public boolean isOn(Figures figures, Spot at, double reach) {
        return figures.line().filter(line -> line.distance(at) <= reach).isPresent();
    }

    @Override
    public boolean isSlip(Figures figures) {
        return figures.line().filter(line -> line.length() < LEAST).isPresent();
    }

    @Override
    public List<Handle> handles(Figures figures) {
        return figures.line().map(line -> List.of(new Handle(Handle.Part.LINE, 0, line.from()),
                new Handle(Handle.Part.LINE, 1, line.to()))).orElse(List.of());
    }

    @Override
    public Figures moved(Figures figures, Handle handle, Spot to) {
        return figures.withLine(figures.line().map(line -> line.with(handle.index(), to.within(figures.image()))));
    }

    @Override
    public Figures shifted(Figures figures, double dx, double dy) {
        return figures.withLine(figures.line().map(line -> line.moved(dx, dy, figures.image())));
    }

    @Override
    public Figures resized(Figures figures, double dx, double dy) {
        return figures
                .withLine(figures.line().map(line -> line.with(1, line.to().plus(dx, dy).within(figures.image()))));
    }

    @Override
    public Figures without(Figures figures, Optional<Handle> handle) {
        return figures.withLine(Optional.empty());
    }
}
