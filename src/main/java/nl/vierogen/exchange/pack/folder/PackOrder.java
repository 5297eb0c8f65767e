package nl.vierogen.exchange.pack.folder;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Sha256;

/**
 * What the Bureau decides about a package, beside the logbook itself.
 *
 * @param packageId UUID of the package
 * @param assignmentId the Bureau's id of the assignment
 * @param procedureVersion version of the procedure that holds
 * @param policy how it wants the logbook assessed
 * @param checkedByBureau letters of the conditions it has checked, {@code a} to {@code n}
 * @param resubmittedOn day on which a mended logbook came back, empty for a new one
 * @param replaces identity of the package this one takes the place of, empty for a new one
 */
public record PackOrder(String packageId, String assignmentId, String procedureVersion, Policy policy,
        List<String> checkedByBureau, Optional<LocalDate> resubmittedOn, Optional<Sha256> replaces) {
    public PackOrder {
        checkedByBureau = List.copyOf(checkedByBureau);
    }

    /** A new package under the newest procedure, with new ids and nothing out of the ordinary. */
    public static PackOrder usual() {
        return new PackOrder(UUID.randomUUID().toString(), UUID.randomUUID().toString(),
                ProcedureReader.newest().version(), Policy.USUAL, List.of(), Optional.empty(), Optional.empty());
    }

    /** The same with what the Bureau decides otherwise. */
    public PackOrder with(Policy asked, List<String> checked, Mended mended) {
        return new PackOrder(packageId, assignmentId, procedureVersion, asked, checked, mended.on(), mended.replaces());
    }
}
