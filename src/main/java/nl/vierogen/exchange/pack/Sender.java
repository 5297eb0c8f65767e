package nl.vierogen.exchange.pack;

import java.util.Optional;
import java.util.function.Function;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.SignerSet;
import nl.vierogen.trust.statement.StatementReader;
import nl.vierogen.trust.statement.VerifiedStatement;

/** Who sent a package: encryption proves nothing, only a signature by the Bureau's key on the roster does. */
final class Sender {
    private Sender() {
    }

    /**
     * The statement behind a signature of the Bureau.
     *
     * @throws Refusal PACKAGE_SENDER_UNKNOWN, PRACTICE_MIXED, or as {@link StatementReader#read}
     */
    static VerifiedStatement verify(byte[] signed, Roster roster) throws Refusal {
        try {
            return StatementReader.read(signed, PackageStatement.TYPE, bureauOf(roster));
        } catch (Refusal refusal) {
            if (refusal.problem() != Problem.SIGNER_UNKNOWN) {
                throw refusal;
            }
            throw new Refusal(isFromOtherWorld(signed, roster) ? Problem.PRACTICE_MIXED
                    : Problem.PACKAGE_SENDER_UNKNOWN);
        }
    }

    /**
     * Holds what the statement says of its sender against who signed it and against the roster.
     *
     * @throws Refusal PRACTICE_MIXED, ROSTER_OLDER, SIGNER_SET, SIGNER_ORDER, SIGNER_REVOKED
     */
    static void require(PackageStatement statement, VerifiedStatement verified, Roster roster) throws Refusal {
        if (statement.practice() != roster.practice()) {
            throw new Refusal(Problem.PRACTICE_MIXED);
        }
        // an older roster may not know yet that a key was revoked
        roster.requireNotOlderThan(statement.rosterVersion());
        SignerSet.require(verified, statement.signers(), roster, statement.issuedAt());
    }

    private static Function<KeyId, Optional<PublicIdentity>> bureauOf(Roster roster) {
        return keyId -> roster.member(keyId).filter(member -> member.role() == Role.BUREAU).map(Member::identity);
    }

    /** Whether it is a practice package before a real roster: worth a sentence of its own. */
    private static boolean isFromOtherWorld(byte[] signed, Roster roster) {
        if (roster.practice()) {
            return false;
        }
        try {
            StatementReader.read(signed, PackageStatement.TYPE, bureauOf(PracticeKeys.roster()));
            return true;
        } catch (Refusal refusal) {
            return false;
        }
    }
}
