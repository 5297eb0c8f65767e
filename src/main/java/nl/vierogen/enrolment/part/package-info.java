/** What the screens of taking part share. */
@NullMarked
package nl.vierogen.enrolment.part;

import org.jspecify.annotations.NullMarked;
