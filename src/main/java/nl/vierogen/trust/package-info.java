/**
 * Whoever holds a secret: identities, their key files and the envelope around a package. What is secret of a key leaves
 * this package encrypted or not at all, and nothing here hands over content that has not been verified to the last byte.
 */
@NullMarked
package nl.vierogen.trust;

import org.jspecify.annotations.NullMarked;
