@NullMarked
package nl.vierogen.texts;

import org.jspecify.annotations.NullMarked;
