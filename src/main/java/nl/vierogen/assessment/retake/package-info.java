/** Which images of a first logbook must be made again. */
@NullMarked
package nl.vierogen.assessment.retake;

import org.jspecify.annotations.NullMarked;
