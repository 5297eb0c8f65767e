@NullMarked
package nl.vierogen.logbook;

import org.jspecify.annotations.NullMarked;
