package nl.vierogen.exchange.review;

import java.util.List;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.scoring.Change;

/**
 * What the first assessor comes back with after the colleague has answered.
 *
 * @param colleague what the colleague had locked, as she sent it
 * @param changes the agreed scores that differ from either sheet, each place once, with why
 * @param findings what both together decide on the conditions, each subject once
 * @param agreed whether this is one verdict; false when the two of them do not come to one
 */
public record Proposal(Reading colleague, List<Change> changes, List<Finding> findings, boolean agreed) {
    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public Proposal {
        Members.requireReading(colleague);
        changes = Members.changes(changes);
        findings = Members.findings(findings);
    }
}
