/** Aids over a picture without a scale: shares, an angle, an ellipse. They inform, and change nothing. */
@NullMarked
package nl.vierogen.viewer.aid;

import org.jspecify.annotations.NullMarked;
