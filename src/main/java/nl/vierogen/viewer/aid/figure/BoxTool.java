package nl.vierogen.viewer.aid.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.vierogen.geometry.Frame;
import nl.vierogen.geometry.Spot;
import nl.vierogen.geometry.sector.Sector;

/** The box, and the sector it is measured against. */
public record BoxTool() implements Tool {
    private static final double PART = 0.5;

    @Override
    public boolean isEmpty(Figures figures) {
        return figures.box().isEmpty();
    }

    @Override
    public Figures begun(Figures figures, Frame seen) {
        return figures.withBox(Optional.of(seen.scaled(PART)));
    }

    @Override
    public Figures pressed(Figures figures, Spot at) {
        return figures.withBox(Optional.of(Frame.between(at, at)));
    }

    @Override
    public boolean isOn(Figures figures, Spot at, double reach) {
        return figures.box().filter(box -> box.contains(at)).isPresent();
    }

    @Override
    public boolean isSlip(Figures figures) {
        return figures.box().filter(box -> box.width() < LEAST || box.height() < LEAST).isPresent();
    }

    @Override
    public List<Handle> handles(Figures figures) {
        List<Handle> handles = new ArrayList<>();
        figures.box().ifPresent(box -> add(handles, Handle.Part.BOX, box.corners()));
        figures.sector().shape().ifPresent(sector -> add(handles, Handle.Part.SECTOR, sector.marks()));
        return handles;
    }

    @Override
    public Figures moved(Figures figures, Handle handle, Spot to) {
        Spot within = to.within(figures.image());
        if (handle.part() == Handle.Part.BOX) {
            return figures.withBox(figures.box().map(
                    box -> Frame.between(box.corners().get((handle.index() + 2) % box.corners().size()), within)));
        }
        Sector.Mark mark = Sector.Mark.values()[handle.index()];
        return figures.sector().shape()
                .map(sector -> figures.withSector(SectorKnown.byHand(sector.with(mark, within)))).orElse(figures);
    }

    @Override
    public Figures shifted(Figures figures, double dx, double dy) {
        return figures.withBox(figures.box().map(box -> box.moved(dx, dy, figures.image())));
    }

    @Override
    public Figures resized(Figures figures, double dx, double dy) {
        return figures.withBox(figures.box().map(box -> {
            double right = Math.clamp(box.right() + dx, box.left() + LEAST, figures.image().right());
            double bottom = Math.clamp(box.bottom() + dy, box.top() + LEAST, figures.image().bottom());
            return new Frame(box.left(), box.top(), right, bottom);
        }));
    }

    @Override
    public Figures without(Figures figures, Optional<Handle> handle) {
        boolean sector = handle.filter(held -> held.part() == Handle.Part.SECTOR).isPresent();
        // sought again: what a hand made of it is forgotten
        return sector ? figures.withSector(SectorKnown.SOUGHT) : figures.withBox(Optional.empty());
    }

    private static void add(List<Handle> handles, Handle.Part part, List<Spot> spots) {
        for (int i = 0; i < spots.size(); i++) {
            handles.add(new Handle(part, i, spots.get(i)));
        }
    }
}
