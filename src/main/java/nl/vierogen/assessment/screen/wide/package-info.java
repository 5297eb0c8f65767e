/** The image alone: over the whole screen, or in a window of its own on a second monitor. */
@NullMarked
package nl.vierogen.assessment.screen.wide;

import org.jspecify.annotations.NullMarked;
