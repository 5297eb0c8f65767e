/** Correcting a signed result: why, and what was signed before. */
@NullMarked
package nl.vierogen.verdict.correction;

import org.jspecify.annotations.NullMarked;
