package nl.vierogen.exchange.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.trust.KeyId;

/**
 * What an assessor signs when she asks a colleague to look along. Each member is within its bounds by construction;
 * whether they agree with each other and with the package is the reader's to say.
 *
 * @param formatVersion version of the file format, 1
 * @param reviewId the same for all revisions
 * @param revision 1 for the first, at most 999
 * @param from the first assessor
 * @param to the colleague
 * @param signers {@code from} and nobody else
 * @param practice whether it is for practice only
 * @param askedAt when, as the laptop claims, to the millisecond
 * @param packageIdentity digest of the package's signed statement
 * @param draft the result as the first assessor would sign it alone, for both to sign: without any second reading, with
 * who was asked before
 * @param proposal empty in revision 1 and in no other
 */
public record RequestStatement(int formatVersion, ReviewId reviewId, int revision, KeyId from, KeyId to,
        List<KeyId> signers, boolean practice, Instant askedAt, Sha256 packageIdentity, ResultPayload draft,
        Optional<Proposal> proposal) {
    /** The type in the header of the signature. */
    public static final String TYPE = "vierogen-review-request+json";

    /** Version of the format this program writes. */
    public static final int FORMAT_VERSION = 1;

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public RequestStatement {
        Members.requireRevision(revision);
        signers = Members.signers(signers, from);
        askedAt = Members.exact(askedAt);
        MemberBounds.require(proposal.isPresent() == revision > 1, "proposal");
    }
}
