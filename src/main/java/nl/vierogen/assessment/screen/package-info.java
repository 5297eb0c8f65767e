/** The assessing screen. */
@NullMarked
package nl.vierogen.assessment.screen;

import org.jspecify.annotations.NullMarked;
