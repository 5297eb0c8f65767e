package nl.vierogen.exchange.review;

import java.time.Instant;
import java.util.List;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.trust.KeyId;

/**
 * What a colleague signs when she answers.
 *
 * @param formatVersion version of the file format, 1
 * @param reviewId that of the request
 * @param revision revision of the request it answers
 * @param from the colleague
 * @param to the first assessor
 * @param signers {@code from} and nobody else
 * @param practice whether it is for practice only
 * @param answeredAt when, as the laptop claims, to the millisecond
 * @param packageIdentity digest of the package's signed statement
 * @param reply what she says
 */
public record AnswerStatement(int formatVersion, ReviewId reviewId, int revision, KeyId from, KeyId to,
        List<KeyId> signers, boolean practice, Instant answeredAt, Sha256 packageIdentity, Reply reply) {
    /** The type in the header of the signature. */
    public static final String TYPE = "vierogen-review-answer+json";

    /** Version of the format this program writes. */
    public static final int FORMAT_VERSION = 1;

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public AnswerStatement {
        Members.requireRevision(revision);
        signers = Members.signers(signers, from);
        answeredAt = Members.exact(answeredAt);
    }
}
