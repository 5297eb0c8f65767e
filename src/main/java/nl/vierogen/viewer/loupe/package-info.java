/** The loupe: a round piece of a picture, larger. */
@NullMarked
package nl.vierogen.viewer.loupe;

import org.jspecify.annotations.NullMarked;
