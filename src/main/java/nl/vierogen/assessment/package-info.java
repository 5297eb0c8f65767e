/** An assessment as a fold over its acts, what it allows as it stands, and the logbook it is of. */
@NullMarked
package nl.vierogen.assessment;

import org.jspecify.annotations.NullMarked;
