@NullMarked
package nl.vierogen.exchange.hostile;

import org.jspecify.annotations.NullMarked;
