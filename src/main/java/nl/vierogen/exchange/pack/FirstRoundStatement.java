package nl.vierogen.exchange.pack;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.trust.KeyId;

/**
 * The statement of a first logbook. The components that {@link PackageStatement} names mean what it says.
 *
 * @param round always FIRST
 * @param bureauFindings what the Bureau recorded before it stripped the images
 * @param images images in the order of the form, one a slot
 */
public record FirstRoundStatement(int formatVersion, String packageId, String assignmentId, String number,
        LogbookKind kind, Round round, boolean practice, KeyId recipient, List<KeyId> signers, Instant issuedAt,
        int rosterVersion, String procedureVersion, FormReference form, LocalDate submittedOn,
        Optional<LocalDate> resubmittedOn, LocalDate dueOn, Optional<Sha256> replaces, Policy policy,
        List<String> checkedByBureau, List<BureauFinding> bureauFindings, List<LogbookCase> cases,
        List<LogbookImage> images) implements PackageStatement {
    /** Version of the format this program writes. */
    public static final int FORMAT_VERSION = 1;

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public FirstRoundStatement {
        MemberBounds.require(round == Round.FIRST, "round");
        StatementBounds.ids(packageId, assignmentId, number, rosterVersion, procedureVersion);
        signers = StatementBounds.signers(signers);
        checkedByBureau = StatementBounds.conditions(checkedByBureau);
        bureauFindings = StatementBounds.findings(bureauFindings);
        cases = StatementBounds.distinct(cases, StatementBounds.MOST_IMAGES, "cases");
        images = StatementBounds.distinct(images, StatementBounds.MOST_IMAGES, "images");
    }

    @Override
    public List<LogbookImage> assessed() {
        return images;
    }

    @Override
    public List<BureauFinding> findings() {
        return bureauFindings;
    }
}
