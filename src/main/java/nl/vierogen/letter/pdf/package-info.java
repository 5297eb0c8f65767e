/** The letter on paper, and its pages as pictures. */
@NullMarked
package nl.vierogen.letter.pdf;

import org.jspecify.annotations.NullMarked;
