@NullMarked
package nl.vierogen.archive;

import org.jspecify.annotations.NullMarked;
