@NullMarked
package nl.vierogen.inbox;

import org.jspecify.annotations.NullMarked;
