/** The Bureau's command line: keys, packing, verifying and recounting. */
@NullMarked
package nl.vierogen.bureau;

import org.jspecify.annotations.NullMarked;
