/** What the window is made of, apart from its screens. */
@NullMarked
package nl.vierogen.shell.window;

import org.jspecify.annotations.NullMarked;
