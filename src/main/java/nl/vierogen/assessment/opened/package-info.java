/** A logbook opened for assessing: its form, its images as far as they may be seen, and the assessment of it. */
@NullMarked
package nl.vierogen.assessment.opened;

import org.jspecify.annotations.NullMarked;
