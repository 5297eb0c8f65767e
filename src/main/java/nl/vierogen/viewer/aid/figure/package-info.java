/** The figures of the scale-free aids, how each is drawn by hand and what it says. */
@NullMarked
package nl.vierogen.viewer.aid.figure;

import org.jspecify.annotations.NullMarked;
