package nl.vierogen.archive.kept;

import nl.vierogen.logbook.Sha256;

/**
 * What makes an assessment that of a colleague who looks along.
 *
 * @param review id of the request
 * @param request digest of its first file, under which that is kept
 * @param here whether both sit at this laptop: then it is no logbook of the list
 */
public record SeatEntry(String review, Sha256 request, boolean here) {
}
