/** Results as text for other programs, verified again on the way out and written row by row. */
@NullMarked
package nl.vierogen.ledger.export;

import org.jspecify.annotations.NullMarked;
