package nl.vierogen.archive.kept;

import nl.vierogen.logbook.Sha256;

/**
 * The first event of an assessment: the package it is about.
 *
 * @param packageIdentity digest of the package's signed statement, under which the package is kept
 */
public record Imported(Sha256 packageIdentity) {
}
