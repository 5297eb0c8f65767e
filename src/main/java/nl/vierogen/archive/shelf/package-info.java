/** The logbooks of a workspace, opened again from what is kept. */
@NullMarked
package nl.vierogen.archive.shelf;

import org.jspecify.annotations.NullMarked;
