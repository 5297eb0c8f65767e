package nl.vierogen.ledger.export;

import nl.vierogen.problem.Problem;

/**
 * A result that was left out of an export. It names no person and no logbook.
 *
 * @param entry name of the entry; of a ledger, the number of the row
 * @param code why
 */
public record Left(String entry, Problem code) {
}
