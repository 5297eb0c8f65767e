package nl.vierogen.archive;

import nl.vierogen.assessment.Card;
import nl.vierogen.logbook.Sha256;

/**
 * What the journal keeps beside an assessment for the inbox.
 *
 * @param packageIdentity package it is about
 * @param card what the inbox shows
 */
record ShelfEntry(Sha256 packageIdentity, Card card) {
}
