/** The least that a program could be that does the same: what the program is measured against. */
@NullMarked
package nl.vierogen.bench.floor;

import org.jspecify.annotations.NullMarked;
