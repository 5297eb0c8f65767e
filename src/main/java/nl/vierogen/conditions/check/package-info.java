/** Computes the signs that formal conditions may be breached. Pure. */
@NullMarked
package nl.vierogen.conditions.check;

import org.jspecify.annotations.NullMarked;
