/** The way of a logbook through the screens: from the inbox over assessing to the signature, or to a colleague. */
@NullMarked
package nl.vierogen.shell.journey;

import org.jspecify.annotations.NullMarked;
