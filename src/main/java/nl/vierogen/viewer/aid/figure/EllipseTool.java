package nl.vierogen.viewer.aid.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.geometry.EllipseFit;
import nl.vierogen.geometry.Frame;
import nl.vierogen.geometry.Segment;
import nl.vierogen.geometry.Spot;

/** The places the ellipse goes through, and the midline. */
public record EllipseTool() implements Tool {
    private static final double WIDE = 0.25;
    private static final double HIGH = 0.2;

    @Override
    public boolean isEmpty(Figures figures) {
        return figures.calipers().isEmpty();
    }

    @Override
    public Figures begun(Figures figures, Frame seen) {
        double x = WIDE * seen.width();
        double y = HIGH * seen.height();
        Spot centre = seen.centre();
        return figures.withCalipers(
                List.of(centre.plus(-x, 0), centre.plus(0, -y), centre.plus(x, 0), centre.plus(0, y)));
    }

    @Override
    public Figures pressed(Figures figures, Spot at) {
        List<Spot> calipers = new ArrayList<>(figures.calipers());
        calipers.add(at);
        return figures.withCalipers(calipers);
    }

    @Override
    public boolean isOn(Figures figures, Spot at, double reach) {
        return false; // a press adds a place
    }

    @Override
    public boolean isSlip(Figures figures) {
        return false;
    }

    @Override
    public List<Handle> handles(Figures figures) {
        List<Handle> handles = new ArrayList<>();
        for (int i = 0; i < figures.calipers().size(); i++) {
            handles.add(new Handle(Handle.Part.CALIPER, i, figures.calipers().get(i)));
        }
        figures.shownMidline().ifPresent(midline -> {
            handles.add(new Handle(Handle.Part.MIDLINE, 0, midline.from()));
            handles.add(new Handle(Handle.Part.MIDLINE, 1, midline.to()));
        });
        return handles;
    }

    @Override
    public Figures moved(Figures figures, Handle handle, Spot to) {
        Spot within = to.within(figures.image());
        if (handle.part() == Handle.Part.MIDLINE) {
            return figures.withMidline(figures.shownMidline().map(midline -> midline.with(handle.index(), within))
                    .filter(midline -> midline.length() >= LEAST).or(figures::midline));
        }
        List<Spot> calipers = new ArrayList<>(figures.calipers());
        calipers.set(handle.index(), within);
        return figures.withCalipers(calipers);
    }

    @Override
    public Figures shifted(Figures figures, double dx, double dy) {
        Frame before = Frame.around(figures.calipers());
        Frame after = before.moved(dx, dy, figures.image());
        double x = after.left() - before.left();
        double y = after.top() - before.top();
        return figures.withCalipers(figures.calipers().stream().map(spot -> spot.plus(x, y)).toList())
                .withMidline(figures.midline().map(line -> new Segment(line.from().plus(x, y), line.to().plus(x, y))));
    }

    @Override
    public Figures resized(Figures figures, double dx, double dy) {
        Frame before = Frame.around(figures.calipers());
        if (before.width() + dx < LEAST || before.height() + dy < LEAST || figures.calipers().size() < 2) {
            return figures;
        }
        double x = before.width() == 0 ? 1 : (before.width() + dx) / before.width();
        double y = before.height() == 0 ? 1 : (before.height() + dy) / before.height();
        Spot centre = before.centre();
        return figures.withCalipers(figures.calipers().stream()
                .map(spot -> new Spot(centre.x() + x * (spot.x() - centre.x()),
                        centre.y() + y * (spot.y() - centre.y())).within(figures.image()))
                .toList());
    }

    @Override
    public Figures without(Figures figures, Optional<Handle> handle) {
        Optional<Handle> caliper = handle.filter(held -> held.part() == Handle.Part.CALIPER);
        if (handle.filter(held -> held.part() == Handle.Part.MIDLINE).isPresent()) {
            return figures.withMidline(Optional.empty());
        }
        if (caliper.isEmpty() || figures.calipers().size() <= 1) {
            return figures.withCalipers(List.of()).withMidline(Optional.empty());
        }
        List<Spot> calipers = new ArrayList<>(figures.calipers());
        calipers.remove(caliper.get().index());
        Figures fewer = figures.withCalipers(calipers);
        return calipers.size() < EllipseFit.FEWEST ? fewer.withMidline(Optional.empty()) : fewer;
    }
}
