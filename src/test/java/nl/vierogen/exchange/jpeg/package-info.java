@NullMarked
package nl.vierogen.exchange.jpeg;

import org.jspecify.annotations.NullMarked;
