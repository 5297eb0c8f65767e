/** What the Bureau packs of the rounds after the first: a retake of what was marked, and a second opinion on that. */
@NullMarked
package nl.vierogen.exchange.pack.round;

import org.jspecify.annotations.NullMarked;
