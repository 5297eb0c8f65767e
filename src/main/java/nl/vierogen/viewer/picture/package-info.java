/** Pictures, decoded before they are asked for and shown in their display. */
@NullMarked
package nl.vierogen.viewer.picture;

import org.jspecify.annotations.NullMarked;
