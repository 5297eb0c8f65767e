/** Hands and eyes for the tests of screens. */
@NullMarked
package nl.vierogen.onscreen;

import org.jspecify.annotations.NullMarked;
