/** The key file and the roster of the person whose workspace it is. */
@NullMarked
package nl.vierogen.archive.own;

import org.jspecify.annotations.NullMarked;
