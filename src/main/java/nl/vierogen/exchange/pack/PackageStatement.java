package nl.vierogen.exchange.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.trust.KeyId;

/**
 * What the Bureau signs of a package. Each round has a record of its own, chosen by the member {@code round} alone and
 * read strictly: a member of one round in a statement of another is unknown there and refused. So the statement of a
 * second opinion can never come to hold a point, a comment or a name.
 */
public sealed interface PackageStatement permits FirstRoundStatement {
    /** The type in the header of the signature. */
    String TYPE = "vierogen-package+json";

    /** Version of the format, 1. */
    int formatVersion();

    /** UUID of the package. */
    String packageId();

    /** The Bureau's id of the assignment; the result repeats it. */
    String assignmentId();

    /** The logbook's pseudonym. */
    String number();

    LogbookKind kind();

    Round round();

    /** Whether it is for practice only. */
    boolean practice();

    /** Key of the assessor it is for. */
    KeyId recipient();

    /** Keys that must have signed: the Bureau's. */
    List<KeyId> signers();

    /** When the Bureau signed, as it claims. */
    Instant issuedAt();

    /** Version of the roster the Bureau had. */
    int rosterVersion();

    /** Version of the procedure that holds for this logbook. */
    String procedureVersion();

    FormReference form();

    /** Day of definitive submission. */
    LocalDate submittedOn();

    /** Day by which the Bureau wants the result. */
    LocalDate dueOn();

    /** Identity of the package this one takes the place of. */
    Optional<Sha256> replaces();

    Policy policy();

    /** Cases in the order of the form. */
    List<LogbookCase> cases();

    /** Images in the order of the form, one a slot. */
    List<LogbookImage> images();

    /** The logbook as the assessor sees it. */
    default Logbook logbook() {
        return new Logbook(number(), kind(), round(), submittedOn(), dueOn(), cases(), images());
    }
}
