@NullMarked
package nl.vierogen.verdict.seal;

import org.jspecify.annotations.NullMarked;
