/** Files of the program's own: written whole or not at all, seen by their owner only, held by one program at a time. */
@NullMarked
package nl.vierogen.store.file;

import org.jspecify.annotations.NullMarked;
