package nl.vierogen.exchange.result.payload;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.remark.Pin;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.trust.KeyId;

/**
 * What is signed in a {@code .uitslag}. Each member is within its bounds by construction; whether they agree with each
 * other and with the form is the verifier's to say.
 *
 * @param formatVersion version of the file format, 1
 * @param resultId the same for all revisions
 * @param revision 1 for the first, at most 999
 * @param supersedes digest of the file this revision takes the place of; empty for revision 1 and for no other
 * @param assignmentId the Bureau's id of the assignment
 * @param packageIdentity digest of the package's signed statement
 * @param form the form scored on
 * @param kind part of the register
 * @param number the logbook's pseudonym
 * @param round round of assessment
 * @param practice whether it is for practice only
 * @param procedureVersion version of the procedure that holds for it
 * @param policy how the Bureau wanted it assessed
 * @param basis what a retake was assessed on; empty in the first round
 * @param points the points that count; with a second reading the agreed ones
 * @param counted the slots that count, in the order of the form
 * @param total points reached
 * @param maximum points that could be reached
 * @param passMark points that pass
 * @param percentage total of maximum to one decimal, for reading only
 * @param structuralErrors structural errors
 * @param findings conditions that seemed breached
 * @param outcome how it ended
 * @param feedback comment per image, at most 8,000 characters each; none is blank
 * @param overallFeedback comment on the whole, or empty; at most 8,000 characters
 * @param advice pieces of advice, at most 2,000 characters each
 * @param pins remarks at places in images
 * @param retakeMarks images that must be made again
 * @param coReview how colleagues looked along; empty when nobody was asked
 * @param signers who sign, the first assessor first
 * @param times when, as the laptop claims
 * @param programVersion version of the program that made it
 * @param journalHead hash of the last entry of the laptop's journal
 */
public record ResultPayload(int formatVersion, ResultId resultId, int revision, Optional<Sha256> supersedes,
        String assignmentId, Sha256 packageIdentity, FormReference form, LogbookKind kind, String number, Round round,
        boolean practice, String procedureVersion, Policy policy, Optional<Basis> basis, ScoreSheet points,
        List<SlotId> counted, BigDecimal total, BigDecimal maximum, int passMark, BigDecimal percentage,
        List<StructuralError> structuralErrors, List<Finding> findings, Outcome outcome,
        Map<SlotId, String> feedback, String overallFeedback, List<String> advice, List<Pin> pins,
        List<Mark> retakeMarks, Optional<CoReview> coReview, List<KeyId> signers, Times times, String programVersion,
        Sha256 journalHead) {
    /** Version of the format this program writes. */
    public static final int FORMAT_VERSION = 1;

    private static final int LAST_REVISION = 999;
    private static final int MOST_SIGNERS = 4;
    private static final int MOST_POINTS = 10_000;
    private static final int POINT_DECIMALS = 4;

    /** @throws IllegalArgumentException naming the member that is out of bounds */
    public ResultPayload {
        MemberBounds.require(revision >= 1 && revision <= LAST_REVISION, "revision");
        MemberBounds.require(supersedes.isPresent() == revision > 1, "supersedes");
        Bounds.line(assignmentId, "assignmentId");
        Bounds.line(number, "number");
        Bounds.line(procedureVersion, "procedureVersion");
        Bounds.line(programVersion, "programVersion");
        counted = List.copyOf(counted);
        Bounds.distinct(counted, "counted");
        total = Bounds.plain(total, 0, MOST_POINTS, POINT_DECIMALS, "total");
        maximum = Bounds.plain(maximum, 0, MOST_POINTS, POINT_DECIMALS, "maximum");
        percentage = Bounds.plain(percentage, 0, 100, 1, "percentage");
        structuralErrors = List.copyOf(structuralErrors);
        findings = List.copyOf(findings);
        Bounds.distinct(findings.stream().map(Finding::subject).toList(), "findings");
        feedback = Collections.unmodifiableMap(new TreeMap<>(feedback));
        feedback.values().forEach(text -> MemberBounds.said(text, Bounds.TEXT, "feedback"));
        MemberBounds.text(overallFeedback, Bounds.TEXT, "overallFeedback");
        advice = List.copyOf(advice);
        Bounds.distinct(advice, "advice");
        advice.forEach(text -> MemberBounds.said(text, Bounds.NOTE, "advice"));
        pins = List.copyOf(pins);
        Bounds.distinct(pins, "pins");
        retakeMarks = List.copyOf(retakeMarks);
        Bounds.distinct(retakeMarks.stream().map(Mark::slot).toList(), "retakeMarks");
        signers = List.copyOf(signers);
        Bounds.distinct(signers, "signers");
        MemberBounds.require(!signers.isEmpty() && signers.size() <= MOST_SIGNERS, "signers");
    }

    /** The colleague's reading, when one locked a sheet. */
    public Optional<SecondReading> reading() {
        return coReview.flatMap(CoReview::reading);
    }

    /** This result as it becomes once a colleague has looked along; all else stays as the first assessor has it. */
    public ResultPayload lookedAlong(ScoreSheet agreed, ResultCount count, List<Finding> found, Outcome ending,
            List<Mark> marks, CoReview review, Instant drawnUpAt) {
        return new ResultPayload(formatVersion, resultId, revision, supersedes, assignmentId, packageIdentity, form,
                kind, number, round, practice, procedureVersion, policy, basis, agreed, counted, count.total(),
                count.maximum(), count.passMark(), count.percentage(), count.structuralErrors(), found, ending,
                feedback, overallFeedback, advice, pins, marks, Optional.of(review), signers,
                new Times(times.openedAt(), times.completedAt(), drawnUpAt, times.clockSuspect()), programVersion,
                journalHead);
    }

    /** What was decided on conditions, by both together and by each alone. */
    public Stream<Finding> allFindings() {
        return Stream.concat(findings.stream(), reading().stream()
                .flatMap(read -> Stream.concat(read.assessorFindings().stream(), read.colleagueFindings().stream())));
    }
}
