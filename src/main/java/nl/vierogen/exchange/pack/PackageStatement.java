package nl.vierogen.exchange.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Kept;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Retake;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.trust.KeyId;

/**
 * What the Bureau signs of a package. Each round has a record of its own, chosen by the member {@code round} alone and
 * read strictly: a member of one round in a statement of another is unknown there and refused. So the statement of a
 * second opinion can never come to hold a point, a comment or a name.
 */
public sealed interface PackageStatement permits FirstRoundStatement, RetakeStatement,
        SecondOpinionStatement {
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

    /** Day on which a mended logbook was submitted, empty when it never went back. */
    Optional<LocalDate> resubmittedOn();

    /** Day by which the Bureau wants the result. */
    LocalDate dueOn();

    /** Identity of the package this one takes the place of. */
    Optional<Sha256> replaces();

    Policy policy();

    /** Letters of the conditions the Bureau has checked (procedure 2026, 2.a to 2.n). */
    List<String> checkedByBureau();

    /** Cases with images to assess, in the order of the form. */
    List<LogbookCase> cases();

    /** Images to assess, in the order of the form, one a slot. */
    List<LogbookImage> assessed();

    /** What the Bureau recorded of these before it stripped them. */
    List<BureauFinding> findings();

    /** Images to look at beside those, in the order of the form: the first ones of what was made again. */
    default List<LogbookImage> old() {
        return List.of();
    }

    /** Slots of the form that were not made again. */
    default List<Kept> kept() {
        return List.of();
    }

    /** Day after which the images must have been made (procedure 2026, 4.c). */
    default Optional<LocalDate> madeAfter() {
        return Optional.empty();
    }

    /** What only a retake has. */
    default Optional<Retake> retake() {
        return Optional.empty();
    }

    /** The logbook as the assessor sees it. */
    default Logbook logbook() {
        return new Logbook(number(), kind(), round(), submittedOn(), resubmittedOn(), dueOn(), madeAfter(), cases(),
                assessed(), kept(), retake());
    }
}
