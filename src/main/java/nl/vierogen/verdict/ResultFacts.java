package nl.vierogen.verdict;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.conditions.Finding;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.remark.Pin;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.StructureId;

/**
 * What a result says, read back from the bytes that are signed and from nothing else.
 *
 * @param assignment the Bureau's id of the assignment
 * @param packageIdentity digest of the package's statement
 * @param form id and version of the score form
 * @param round round of assessment
 * @param practice whether it is for practice
 * @param revision 1 for the first
 * @param points points by slot and criterion
 * @param total points in all
 * @param maximum points that could be reached
 * @param passMark lowest number of points that passes
 * @param percentage share of the maximum, to one decimal
 * @param structuralErrors structures with a structural error
 * @param outcome what it says
 * @param feedback comments by slot
 * @param overallFeedback comment on the whole, or empty
 * @param retakeMarks images to make again
 * @param findings what was decided on the conditions
 * @param advice advice to the sonographer
 * @param pins remarks at places in images
 * @param signers those who sign
 * @param review how colleagues looked along, empty when nobody was asked
 */
public record ResultFacts(String assignment, Sha256 packageIdentity, String form, Round round, boolean practice,
        int revision, ScoreSheet points, BigDecimal total, BigDecimal maximum, int passMark, BigDecimal percentage,
        List<StructureId> structuralErrors, Outcome outcome, Map<SlotId, String> feedback, String overallFeedback,
        Map<SlotId, RetakeMark> retakeMarks, List<Finding> findings, List<String> advice, List<Pin> pins,
        List<Signer> signers, Optional<ReviewFacts> review) {
    /**
     * Who signs.
     *
     * @param person her code on the roster
     * @param kid the key she signs with
     */
    public record Signer(String person, String kid) {
    }

    public ResultFacts {
        structuralErrors = List.copyOf(structuralErrors);
        feedback = Map.copyOf(feedback);
        retakeMarks = Map.copyOf(retakeMarks);
        findings = List.copyOf(findings);
        advice = List.copyOf(advice);
        pins = List.copyOf(pins);
        signers = List.copyOf(signers);
    }
}
