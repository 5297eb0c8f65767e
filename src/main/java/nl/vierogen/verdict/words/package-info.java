/** What a result says, in words: the outcome, conditions, four eyes, points. */
@NullMarked
package nl.vierogen.verdict.words;

import org.jspecify.annotations.NullMarked;
