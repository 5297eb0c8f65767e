/**
 * Who may say what: identities and their key files, the roster, signed statements, and the envelope around a package.
 * Nothing here hands over content that has not been verified to the last byte.
 */
@NullMarked
package nl.vierogen.trust;

import org.jspecify.annotations.NullMarked;
