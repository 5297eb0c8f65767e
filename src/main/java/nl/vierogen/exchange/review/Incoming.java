package nl.vierogen.exchange.review;

import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.zip.StrictZip;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Envelope;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.Roster;

/** What an encrypted file turned out to be: its content says so, never its name. */
public sealed interface Incoming {

    /** A logbook from the Bureau. */
    record Package(LogbookPackage opened) implements Incoming {
    }

    /** A colleague asks the opener to look along. */
    record Request(ReviewRequest request) implements Incoming {
    }

    /** A colleague answers the opener. */
    record Answer(ReviewAnswer answer) implements Incoming {
    }

    /**
     * Decrypts a file once and reads it as what it is.
     *
     * @param forms where the form of an answer's result is found; a package and a request bring their own
     * @throws Refusal as {@link PackageReader#open}, {@link RequestReader#open} or {@link AnswerReader#open}; when the
     * envelope itself does not open, nobody knows what is in it: PACKAGE_NOT_FOR_YOU, PACKAGE_NOT_A_PACKAGE,
     * PACKAGE_DAMAGED, PACKAGE_TOO_LARGE
     */
    static Incoming open(byte[] encrypted, Identity opener, Roster roster, FormSource forms) throws Refusal {
        StrictZip zip = ReviewEntries.unpacked(Envelope.decrypt(encrypted, opener));
        if (zip.size(ReviewEntries.REQUEST).isPresent()) {
            return new Request(RequestReader.read(zip, opener.keyId(), roster, Sha256.of(encrypted)));
        }
        if (zip.size(ReviewEntries.ANSWER).isPresent()) {
            return new Answer(AnswerReader.read(zip, opener.keyId(), roster, forms));
        }
        return new Package(PackageReader.openInside(zip, roster, opener.keyId()));
    }
}
