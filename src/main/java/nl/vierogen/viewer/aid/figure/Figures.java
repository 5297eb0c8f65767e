package nl.vierogen.viewer.aid.figure;

import java.util.List;
import java.util.Optional;
import nl.vierogen.geometry.Ellipse;
import nl.vierogen.geometry.EllipseFit;
import nl.vierogen.geometry.Frame;
import nl.vierogen.geometry.Segment;
import nl.vierogen.geometry.Spot;

/**
 * What is drawn over one image, in its pixels.
 *
 * @param image the image itself
 * @param box the box about a structure
 * @param sector the part that the probe saw
 * @param line the line along a structure
 * @param calipers places that were pointed out for the ellipse
 * @param midline the midline that was chosen
 */
public record Figures(Frame image, Optional<Frame> box, SectorKnown sector, Optional<Segment> line, List<Spot> calipers,
        Optional<Segment> midline) {
    public Figures {
        calipers = List.copyOf(calipers);
    }

    /** Nothing but the image, of which the sector is still to be sought. */
    public static Figures none(Frame image) {
        return new Figures(image, Optional.empty(), SectorKnown.SOUGHT, Optional.empty(), List.of(), Optional.empty());
    }

    Figures withBox(Optional<Frame> now) {
        return new Figures(image, now, sector, line, calipers, midline);
    }

    public Figures withSector(SectorKnown now) {
        return new Figures(image, box, now, line, calipers, midline);
    }

    Figures withLine(Optional<Segment> now) {
        return new Figures(image, box, sector, now, calipers, midline);
    }

    Figures withCalipers(List<Spot> now) {
        return new Figures(image, box, sector, line, now, midline);
    }

    Figures withMidline(Optional<Segment> now) {
        return new Figures(image, box, sector, line, calipers, now);
    }

    /** The ellipse through the calipers, where there is one. */
    public Optional<Ellipse> ellipse() {
        return EllipseFit.through(calipers);
    }

    /** The midline that was chosen, or to begin with the longest diameter. */
    public Optional<Segment> shownMidline() {
        return ellipse().map(ellipse -> midline.orElseGet(ellipse::majorAxis));
    }
}
