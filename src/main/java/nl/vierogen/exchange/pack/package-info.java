/** The logbook package, {@code *.logboek}: what the Bureau signs and seals, and what an assessor opens. */
@NullMarked
package nl.vierogen.exchange.pack;

import org.jspecify.annotations.NullMarked;
