/** Finds in a text what could tell who wrote it. */
@NullMarked
package nl.vierogen.letter.privacy;

import org.jspecify.annotations.NullMarked;
