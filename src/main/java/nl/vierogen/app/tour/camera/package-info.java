/** What the tour sees of the program: the screen, and the pictures it takes of that. */
@NullMarked
package nl.vierogen.app.tour.camera;

import org.jspecify.annotations.NullMarked;
