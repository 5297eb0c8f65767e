/** A workspace: its folder, how it is opened, and the screens it is worked in. */
@NullMarked
package nl.vierogen.app.workspace;

import org.jspecify.annotations.NullMarked;
