package nl.vierogen.exchange.review;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.exchange.pack.zip.StrictZip;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.PartialResult;
import nl.vierogen.exchange.result.ResultVerifier;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.StatementReader;
import nl.vierogen.trust.statement.VerifiedStatement;

/** Opens a colleague's answer: who answers whom, what she says, and the result she signed, recounted. */
public final class AnswerReader {
    private AnswerReader() {
    }

    /**
     * Opens an answer as the first assessor it is for. What it answers, {@link AnswerMatch} says.
     *
     * @param forms where the form of the result is found
     * @throws Refusal REVIEW_NOT_A_REVIEW, REVIEW_NOT_FOR_YOU, REVIEW_SAME_PERSON, REVIEW_CONTENT with the place,
     * PACKAGE_DAMAGED, PACKAGE_TOO_LARGE, PACKAGE_ENTRY_*, PRACTICE_MIXED, or as {@link ResultVerifier#verifyPartial}
     */
    public static ReviewAnswer open(byte[] encrypted, Identity opener, Roster roster, FormSource forms)
            throws Refusal {
        return read(ReviewEntries.open(encrypted, opener, ReviewEntries.ANSWER), opener.keyId(), roster, forms);
    }

    static ReviewAnswer read(StrictZip zip, KeyId reader, Roster roster, FormSource forms) throws Refusal {
        VerifiedStatement verified = StatementReader.read(zip.content(ReviewEntries.ANSWER), AnswerStatement.TYPE,
                roster);
        AnswerStatement statement = Content.read(verified, AnswerStatement.class, AnswerStatement.FORMAT_VERSION,
                AnswerStatement::formatVersion);
        Content.requireWorld(statement.practice(), roster);
        new Sides(statement.from(), statement.to()).require(verified, reader, roster, statement.answeredAt());
        return switch (statement.reply()) {
            case Reply.Declined _ -> {
                requireOnly(zip, Set.of(ReviewEntries.ANSWER));
                yield new ReviewAnswer(statement, Optional.empty());
            }
            case Reply.Read read -> {
                requireOnly(zip, Set.of(ReviewEntries.ANSWER, ReviewEntries.RESULT));
                PartialResult result = ResultVerifier.verifyPartial(zip.content(ReviewEntries.RESULT), roster, forms,
                        statement.from());
                requireSame(statement, read, result.payload());
                yield new ReviewAnswer(statement, Optional.of(result));
            }
        };
    }

    private static void requireOnly(StrictZip zip, Set<String> expected) throws Refusal {
        for (String name : zip.names()) {
            if (!expected.contains(name)) {
                throw new Refusal(Problem.PACKAGE_ENTRY_UNEXPECTED, name);
            }
        }
    }

    /** Nobody signs a reference to a verdict: what she says and the result she signed are one and the same. */
    private static void requireSame(AnswerStatement statement, Reply.Read read, ResultPayload result) throws Refusal {
        Content.require(result.signers().equals(List.of(statement.to(), statement.from())), "result.signers");
        Content.require(result.packageIdentity().equals(statement.packageIdentity()), "packageIdentity");
        Content.require(result.findings().equals(read.findings()), "reply.findings");
        Optional<SecondReading> reading = result.reading();
        Content.require(reading.map(SecondReading::colleague).filter(read.own().sheet()::equals).isPresent()
                && reading.map(SecondReading::colleagueFindings).filter(read.own().findings()::equals).isPresent(),
                "reply.own");
        Content.require(reading.map(SecondReading::changes).filter(read.changes()::equals).isPresent(),
                "reply.changes");
        CoReview.Ending ending = read.agreed() ? CoReview.Ending.AGREED : CoReview.Ending.NOT_AGREED;
        Content.require(result.coReview().flatMap(CoReview::reader)
                .filter(new CoReview.Asked(statement.from(), ending)::equals).isPresent(), "reply.agreed");
    }
}
