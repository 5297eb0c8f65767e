package nl.vierogen.exchange.review;

import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.trust.statement.Member;

/**
 * A request of which every byte was found to be as the first assessor and, of the package, the Bureau signed it. In
 * memory only.
 *
 * @param statement what the first assessor signed
 * @param opened the package as the Bureau sent it to her
 * @param sha256 digest of the encrypted file
 * @param requester the first assessor
 */
public record ReviewRequest(RequestStatement statement, LogbookPackage opened, Sha256 sha256, Member requester) {
}
