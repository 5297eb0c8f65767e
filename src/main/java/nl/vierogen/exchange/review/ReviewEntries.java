package nl.vierogen.exchange.review;

import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.zip.StrictZip;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Envelope;
import nl.vierogen.trust.Identity;

/** Names of the entries of a co-review file, and the way to them. */
final class ReviewEntries {
    static final String REQUEST = "request.jws";
    static final String ANSWER = "answer.jws";
    static final String RESULT = "result.jws";
    /** Those of a package and the request. */
    private static final int MOST = PackageReader.MOST_ENTRIES + 1;

    private ReviewEntries() {
    }

    /** What was decrypted, whatever it is. */
    static StrictZip unpacked(byte[] zip) throws Refusal {
        return StrictZip.open(zip, MOST);
    }

    /** What was sent as a co-review file and must hold this entry; an envelope for another is named as such. */
    static StrictZip open(byte[] encrypted, Identity opener, String entry) throws Refusal {
        StrictZip zip = unpacked(decrypt(encrypted, opener));
        if (zip.size(entry).isEmpty()) {
            throw new Refusal(Problem.REVIEW_NOT_A_REVIEW);
        }
        return zip;
    }

    private static byte[] decrypt(byte[] encrypted, Identity opener) throws Refusal {
        try {
            return Envelope.decrypt(encrypted, opener);
        } catch (Refusal refusal) {
            throw switch (refusal.problem()) {
                case PACKAGE_NOT_FOR_YOU -> new Refusal(Problem.REVIEW_NOT_FOR_YOU);
                case PACKAGE_NOT_A_PACKAGE -> new Refusal(Problem.REVIEW_NOT_A_REVIEW);
                default -> refusal;
            };
        }
    }
}
