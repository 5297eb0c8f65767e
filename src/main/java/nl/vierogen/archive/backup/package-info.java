/** All of someone's work, as one encrypted file and back. */
@NullMarked
package nl.vierogen.archive.backup;

import org.jspecify.annotations.NullMarked;
