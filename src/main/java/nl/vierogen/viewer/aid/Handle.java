package nl.vierogen.viewer.aid;

import nl.vierogen.geometry.Spot;

/**
 * A place of a figure that can be taken hold of.
 *
 * @param part what it belongs to
 * @param index which one of that
 * @param at where it is, in pixels of the image
 */
record Handle(Part part, int index, Spot at) {
    /** What a handle belongs to. */
    enum Part {
        BOX, SECTOR, LINE, CALIPER, MIDLINE
    }
}
