/** A signed assessment once more, event by event: to look at, never to change. */
@NullMarked
package nl.vierogen.verdict.replay;

import org.jspecify.annotations.NullMarked;
