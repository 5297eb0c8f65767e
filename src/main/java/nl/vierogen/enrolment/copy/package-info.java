/** Saving all the work as one file. */
@NullMarked
package nl.vierogen.enrolment.copy;

import org.jspecify.annotations.NullMarked;
