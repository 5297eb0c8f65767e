/** The part of an image that the probe saw, found from the pixels or pointed out by hand. */
@NullMarked
package nl.vierogen.geometry.sector;

import org.jspecify.annotations.NullMarked;
