/** The formal conditions of a logbook: what can be computed, and what became of what was found. Pure. */
@NullMarked
package nl.vierogen.conditions;

import org.jspecify.annotations.NullMarked;
