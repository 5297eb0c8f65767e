/** JPEG files from outside: walked byte by byte before any decoder sees them, and stripped of what is not the picture. */
@NullMarked
package nl.vierogen.exchange.jpeg;

import org.jspecify.annotations.NullMarked;
