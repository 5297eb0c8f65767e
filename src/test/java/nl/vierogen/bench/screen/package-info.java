/** A virtual screen, looked at and typed on from outside the measured program. */
@NullMarked
package nl.vierogen.bench.screen;

import org.jspecify.annotations.NullMarked;
