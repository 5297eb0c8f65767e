/** The two curves as raw 32-byte keys, the form in which key files, rosters and age write them. */
@NullMarked
package nl.vierogen.trust.curve;

import org.jspecify.annotations.NullMarked;
