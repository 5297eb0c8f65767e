/** How bright, contrasty and light in the dark a picture is shown: a table of 256 entries, and what sets it. */
@NullMarked
package nl.vierogen.viewer.display;

import org.jspecify.annotations.NullMarked;
