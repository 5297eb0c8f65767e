package nl.vierogen.viewer.aid.figure;

import nl.vierogen.geometry.Spot;

/**
 * A place of a figure that can be taken hold of.
 *
 * @param part what it belongs to
 * @param index which one of that
 * @param at where it is, in pixels of the image
 */
public record Handle(Part part, int index, Spot at) {
    /** What a handle belongs to. */
    public enum Part {
        BOX, SECTOR, LINE, CALIPER, MIDLINE
    }
}
