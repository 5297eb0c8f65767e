/** Drawn pictures that show what 0, 1 and 2 of a criterion look like, with the reason. */
@NullMarked
package nl.vierogen.examples;

import org.jspecify.annotations.NullMarked;
