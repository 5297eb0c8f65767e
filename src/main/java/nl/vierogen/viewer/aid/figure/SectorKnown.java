package nl.vierogen.viewer.aid.figure;

import java.util.Optional;
import nl.vierogen.geometry.sector.Sector;

/**
 * What is known of the sector of an image.
 *
 * @param how how it is known
 * @param shape the sector in pixels of the image, empty while it is sought and when there is none
 */
public record SectorKnown(How how, Optional<Sector> shape) {
    static final SectorKnown SOUGHT = new SectorKnown(How.SOUGHT, Optional.empty());

    /** How a sector is known. */
    public enum How {
        SOUGHT, FOUND, NOT_FOUND, BY_HAND
    }

    /** How the search has ended. */
    public static SectorKnown found(Optional<Sector> sector) {
        return new SectorKnown(sector.isPresent() ? How.FOUND : How.NOT_FOUND, sector);
    }

    public static SectorKnown byHand(Sector sector) {
        return new SectorKnown(How.BY_HAND, Optional.of(sector));
    }
}
