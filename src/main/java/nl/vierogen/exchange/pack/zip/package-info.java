/** Zip files as this program writes and reads them: one plain shape, in memory, nothing left to interpretation. */
@NullMarked
package nl.vierogen.exchange.pack.zip;

import org.jspecify.annotations.NullMarked;
