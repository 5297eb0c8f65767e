package nl.vierogen.exchange.pack;

import nl.vierogen.exchange.pack.zip.StrictZip;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Envelope;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.VerifiedStatement;
import org.jspecify.annotations.Nullable;

/**
 * Opens {@code *.logboek}, wholly in memory. Everything is checked before anything is handed out: the envelope, the
 * shape of the zip, the Bureau's signature, whom it is for, then every entry against what was signed.
 */
public final class PackageReader {
    /** Most entries a package can have. */
    public static final int MOST_ENTRIES = Entries.MOST;

    private PackageReader() {
    }

    /**
     * Opens a package as the assessor it is for.
     *
     * @throws Refusal PACKAGE_DAMAGED, PACKAGE_TOO_LARGE, PACKAGE_NOT_FOR_YOU, PACKAGE_SENDER_UNKNOWN,
     * PACKAGE_ENTRY_UNEXPECTED, PACKAGE_ENTRY_TWICE, PACKAGE_ENTRY_MISSING, PACKAGE_ENTRY_DIFFERS, PACKAGE_CONTENT,
     * PRACTICE_MIXED, ROSTER_OLDER, SIGNER_REVOKED, SIGNER_SET, SIGNATURE_INVALID,
     * SIGNATURE_FORM, FORMAT_TOO_NEW, FORMAT_UNKNOWN, FORM_INVALID, one of JSON_* or JPEG_*
     */
    public static LogbookPackage open(byte[] encrypted, Identity opener, Roster roster) throws Refusal {
        return open(encrypted, opener, roster, opener.keyId());
    }

    /**
     * Opens a package of anyone as the Bureau, whose archive key every package is encrypted to as well.
     *
     * @throws Refusal as {@link #open}; PACKAGE_NOT_FOR_YOU also when the opener is not the Bureau of the roster
     */
    public static LogbookPackage openAsBureau(byte[] encrypted, Identity bureau, Roster roster) throws Refusal {
        boolean isBureau = roster.member(bureau.keyId()).map(Member::role).filter(Role.BUREAU::equals).isPresent();
        if (!isBureau) {
            throw new Refusal(Problem.PACKAGE_NOT_FOR_YOU);
        }
        return open(encrypted, bureau, roster, null);
    }

    private static LogbookPackage open(byte[] encrypted, Identity opener, Roster roster, @Nullable KeyId recipient)
            throws Refusal {
        return open(StrictZip.open(Envelope.decrypt(encrypted, opener), MOST_ENTRIES), roster, recipient);
    }

    /**
     * Opens a package that lies, decrypted and unpacked, in something else.
     *
     * @param zip its entries and no others
     * @param recipient whom the Bureau made it for
     * @throws Refusal as {@link #open}; PACKAGE_NOT_FOR_YOU when the Bureau made it for someone else
     */
    public static LogbookPackage openInside(StrictZip zip, Roster roster, KeyId recipient) throws Refusal {
        return open(zip, roster, recipient);
    }

    private static LogbookPackage open(StrictZip zip, Roster roster, @Nullable KeyId recipient) throws Refusal {
        byte[] signed = zip.content(Entries.STATEMENT);
        VerifiedStatement verified = Sender.verify(signed, roster);
        PackageStatement statement = StatementPayload.read(verified.payload());
        Sender.require(statement, verified, roster);
        if (recipient != null && !statement.recipient().equals(recipient)) {
            throw new Refusal(Problem.PACKAGE_NOT_FOR_YOU);
        }
        return new PackageContents(zip, statement).read(signed);
    }
}
