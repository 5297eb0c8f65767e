package nl.vierogen.archive;

import java.util.Optional;
import nl.vierogen.assessment.Card;
import nl.vierogen.logbook.Sha256;

/**
 * What the journal keeps beside an assessment for the inbox.
 *
 * @param packageIdentity package it is about
 * @param seat what makes it that of a colleague who looks along; empty for the first assessor's own
 * @param card what the inbox shows
 */
record ShelfEntry(Sha256 packageIdentity, Optional<SeatEntry> seat, Card card) {
}
