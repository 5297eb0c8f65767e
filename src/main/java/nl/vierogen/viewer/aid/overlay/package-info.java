/** Draws the aids over a picture and lets the mouse work them. */
@NullMarked
package nl.vierogen.viewer.aid.overlay;

import org.jspecify.annotations.NullMarked;
