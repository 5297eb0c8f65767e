@NullMarked
package nl.vierogen.shell;

import org.jspecify.annotations.NullMarked;
