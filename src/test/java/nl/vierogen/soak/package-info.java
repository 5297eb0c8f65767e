/** How much the long tests do, what they did, and what they share: {@code mvn -Psoak verify} does all of it. */
@NullMarked
package nl.vierogen.soak;

import org.jspecify.annotations.NullMarked;
