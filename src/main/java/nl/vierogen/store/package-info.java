/**
 * The local workspace on SQLite: a journal of encrypted, hash-chained events, the packages as they came, the images ever
 * seen. Knows nothing of scoring: a payload is opaque bytes with a short type name.
 */
@NullMarked
package nl.vierogen.store;

import org.jspecify.annotations.NullMarked;
