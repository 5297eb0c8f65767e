/** Signing: what will be signed, and the passphrase. */
@NullMarked
package nl.vierogen.verdict.seal;

import org.jspecify.annotations.NullMarked;
