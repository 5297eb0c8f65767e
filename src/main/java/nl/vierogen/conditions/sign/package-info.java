/** What was computed of the formal conditions, and its sentences. Pure. */
@NullMarked
package nl.vierogen.conditions.sign;

import org.jspecify.annotations.NullMarked;
