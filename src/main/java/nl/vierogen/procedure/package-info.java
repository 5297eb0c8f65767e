@NullMarked
package nl.vierogen.procedure;

import org.jspecify.annotations.NullMarked;
