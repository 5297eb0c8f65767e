package nl.vierogen.exchange.review;

import java.util.List;
import java.util.Set;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.zip.StrictZip;
import nl.vierogen.exchange.result.DraftVerifier;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.StatementReader;
import nl.vierogen.trust.statement.VerifiedStatement;

/**
 * Opens a request to look along, wholly in memory: who asks whom, then the package inside as if it had come from the
 * Bureau itself, then the first assessor's draft beside it.
 */
public final class RequestReader {
    private RequestReader() {
    }

    /**
     * Opens a request as the colleague it is for.
     *
     * @throws Refusal REVIEW_NOT_A_REVIEW, REVIEW_NOT_FOR_YOU, REVIEW_SAME_PERSON, REVIEW_NOT_REQUESTERS_PACKAGE,
     * REVIEW_CONTENT with the place, SIGNATURE_*, SIGNER_*, PRACTICE_MIXED, JSON_*, TEXT_NOT_ALLOWED, FORMAT_TOO_NEW,
     * FORMAT_UNKNOWN, PROCEDURE_UNKNOWN, or as {@link PackageReader#open}
     */
    public static ReviewRequest open(byte[] encrypted, Identity opener, Roster roster) throws Refusal {
        StrictZip zip = ReviewEntries.open(encrypted, opener, ReviewEntries.REQUEST);
        return read(zip, opener.keyId(), roster, Sha256.of(encrypted));
    }

    static ReviewRequest read(StrictZip zip, KeyId reader, Roster roster, Sha256 file) throws Refusal {
        VerifiedStatement verified = StatementReader.read(zip.content(ReviewEntries.REQUEST), RequestStatement.TYPE,
                roster);
        RequestStatement statement = Content.read(verified, RequestStatement.class, RequestStatement.FORMAT_VERSION,
                RequestStatement::formatVersion);
        Content.requireWorld(statement.practice(), roster);
        Member requester = new Sides(statement.from(), statement.to()).require(verified, reader, roster,
                statement.askedAt());
        LogbookPackage opened = opened(zip.without(Set.of(ReviewEntries.REQUEST)), statement.from(), roster);
        require(statement, opened);
        return new ReviewRequest(statement, opened, file, requester);
    }

    private static LogbookPackage opened(StrictZip zip, KeyId requester, Roster roster) throws Refusal {
        try {
            return PackageReader.openInside(zip, roster, requester);
        } catch (Refusal refusal) {
            throw refusal.problem() == Problem.PACKAGE_NOT_FOR_YOU
                    ? new Refusal(Problem.REVIEW_NOT_REQUESTERS_PACKAGE)
                    : refusal;
        }
    }

    private static void require(RequestStatement statement, LogbookPackage opened) throws Refusal {
        ResultPayload draft = statement.draft();
        Content.require(statement.packageIdentity().equals(opened.identity()), "packageIdentity");
        Content.require(draft.signers().equals(List.of(statement.from(), statement.to())), "draft.signers");
        DraftVerifier verifier = new DraftVerifier(draft, opened.form());
        Content.at("draft", () -> verifier.require(opened.assignment()));
        if (statement.proposal().isPresent()) {
            Proposal proposal = statement.proposal().get();
            Content.at("proposal", () -> verifier.requireProposal(proposal.colleague(), proposal.changes(),
                    proposal.findings()));
        }
    }
}
