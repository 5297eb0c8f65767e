package nl.vierogen.exchange.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.exchange.jpeg.Sign;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Kept;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.trust.KeyId;

/**
 * The statement of a second opinion: the retake as it was handed in, with no place for a word of what was said of it
 * before (procedure 2026, 5.c). The components that {@link PackageStatement} names mean what it says.
 *
 * @param round always SECOND_OPINION
 * @param madeAfter day of the first assessment, empty when there was none
 * @param bureauFindings kinds of signs the Bureau recorded, without their details
 * @param images the new images in the order of the form, one a slot
 * @param kept slots not made again
 */
public record SecondOpinionStatement(int formatVersion, String packageId, String assignmentId, String number,
        LogbookKind kind, Round round, boolean practice, KeyId recipient, List<KeyId> signers, Instant issuedAt,
        int rosterVersion, String procedureVersion, FormReference form, LocalDate submittedOn,
        Optional<LocalDate> resubmittedOn, LocalDate dueOn, Optional<Sha256> replaces, Policy policy,
        Optional<LocalDate> madeAfter, List<String> checkedByBureau, List<SignFound> bureauFindings,
        List<LogbookCase> cases, List<LogbookImage> images, List<Kept> kept) implements PackageStatement {
    /** Version of the format this program writes. */
    public static final int FORMAT_VERSION = 1;

    /**
     * That there was a sign, not what it said: a text could say too much.
     *
     * @param slot image concerned
     * @param kind what was found
     */
    public record SignFound(SlotId slot, Sign.Kind kind) {
    }

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public SecondOpinionStatement {
        MemberBounds.require(round == Round.SECOND_OPINION, "round");
        StatementBounds.ids(packageId, assignmentId, number, rosterVersion, procedureVersion);
        signers = StatementBounds.signers(signers);
        checkedByBureau = StatementBounds.conditions(checkedByBureau);
        bureauFindings = StatementBounds.findings(bureauFindings);
        cases = StatementBounds.distinct(cases, StatementBounds.MOST_IMAGES, "cases");
        images = StatementBounds.distinct(images, StatementBounds.MOST_IMAGES, "images");
        kept = StatementBounds.distinct(kept, StatementBounds.MOST_IMAGES, "kept");
    }

    @Override
    public List<LogbookImage> assessed() {
        return images;
    }

    @Override
    public List<BureauFinding> findings() {
        return bureauFindings.stream().map(found -> new BureauFinding(found.slot(), found.kind(), "")).toList();
    }
}
