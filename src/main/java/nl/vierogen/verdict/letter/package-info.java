/** The letter on the screen and in a file. */
@NullMarked
package nl.vierogen.verdict.letter;

import org.jspecify.annotations.NullMarked;
