/** Two readings of one logbook, what both make of the differences, and how it ends. */
@NullMarked
package nl.vierogen.assessment.consensus;

import org.jspecify.annotations.NullMarked;
