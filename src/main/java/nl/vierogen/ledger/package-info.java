/** The Bureau's ledger of received results, and what one revision of a result changes in another. */
@NullMarked
package nl.vierogen.ledger;

import org.jspecify.annotations.NullMarked;
