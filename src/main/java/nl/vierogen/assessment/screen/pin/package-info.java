/** Pins: remarks at a place of the image shown. */
@NullMarked
package nl.vierogen.assessment.screen.pin;

import org.jspecify.annotations.NullMarked;
