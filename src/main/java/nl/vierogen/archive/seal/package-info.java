/** Results: what they say, signing them, and the letter of each. */
@NullMarked
package nl.vierogen.archive.seal;

import org.jspecify.annotations.NullMarked;
