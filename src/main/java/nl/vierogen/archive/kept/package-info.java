/** What a workspace keeps of a logbook: its journal, what the list shows of it, and files. */
@NullMarked
package nl.vierogen.archive.kept;

import org.jspecify.annotations.NullMarked;
