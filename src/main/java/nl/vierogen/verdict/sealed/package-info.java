@NullMarked
package nl.vierogen.verdict.sealed;

import org.jspecify.annotations.NullMarked;
