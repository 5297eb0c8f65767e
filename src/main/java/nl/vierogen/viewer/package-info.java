/** The image viewer: knows pictures and views of them, nothing of scoring. */
@NullMarked
package nl.vierogen.viewer;

import org.jspecify.annotations.NullMarked;
