/** Figures on an image, in its pixels: shares, angles and shapes. A JPEG has no scale, so there are no lengths here. */
@NullMarked
package nl.vierogen.geometry;

import org.jspecify.annotations.NullMarked;
