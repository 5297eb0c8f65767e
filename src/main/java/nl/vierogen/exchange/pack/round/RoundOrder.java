package nl.vierogen.exchange.pack.round;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Roster;

/**
 * What the Bureau decides about the package of a later round, beside what it inherits from the round before.
 *
 * @param packageId UUID of the package
 * @param assignmentId the Bureau's id of the assignment
 * @param bureau key that will sign
 * @param recipient key of the assessor it is for
 * @param rosterVersion version of the roster the Bureau has
 * @param issuedAt when the Bureau signs
 * @param dueOn day by which the Bureau wants the result
 */
public record RoundOrder(String packageId, String assignmentId, KeyId bureau, KeyId recipient, int rosterVersion,
        Instant issuedAt, LocalDate dueOn) {

    /** An order with new ids. */
    public static RoundOrder fresh(KeyId bureau, KeyId recipient, Roster roster, Instant issuedAt, LocalDate dueOn) {
        return new RoundOrder(UUID.randomUUID().toString(), UUID.randomUUID().toString(), bureau, recipient,
                roster.version(), issuedAt.truncatedTo(ChronoUnit.SECONDS), dueOn);
    }
}
