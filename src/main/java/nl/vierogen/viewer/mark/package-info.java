/** Marks over a picture, and choosing a place for one. */
@NullMarked
package nl.vierogen.viewer.mark;

import org.jspecify.annotations.NullMarked;
