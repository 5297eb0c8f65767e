/** Questions and cards in front of the screen, and the system's choosers of files. */
@NullMarked
package nl.vierogen.ui.dialog;

import org.jspecify.annotations.NullMarked;
