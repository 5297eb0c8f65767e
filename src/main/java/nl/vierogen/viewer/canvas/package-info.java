/** Draws one picture, and knows which place of it lies where on the screen. */
@NullMarked
package nl.vierogen.viewer.canvas;

import org.jspecify.annotations.NullMarked;
