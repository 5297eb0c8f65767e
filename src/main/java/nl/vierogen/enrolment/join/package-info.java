/** The steps of taking part, one thing at a time. */
@NullMarked
package nl.vierogen.enrolment.join;

import org.jspecify.annotations.NullMarked;
