/** A signed result, read only, and its files. */
@NullMarked
package nl.vierogen.verdict.sealed;

import org.jspecify.annotations.NullMarked;
