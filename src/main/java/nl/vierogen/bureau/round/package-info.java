/** What the Bureau sends out after a first round: made from a result, a package and what came in. */
@NullMarked
package nl.vierogen.bureau.round;

import org.jspecify.annotations.NullMarked;
