/** Pieces that the screens around a verdict are made of. */
@NullMarked
package nl.vierogen.verdict.part;

import org.jspecify.annotations.NullMarked;
