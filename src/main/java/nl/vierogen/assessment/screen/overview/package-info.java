/** The line above, the filmstrip and the line of totals. */
@NullMarked
package nl.vierogen.assessment.screen.overview;

import org.jspecify.annotations.NullMarked;
