package nl.vierogen.archive.seal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.LookingAlong;
import nl.vierogen.assessment.act.Act;
import nl.vierogen.assessment.act.Advice;
import nl.vierogen.assessment.act.RecordedAct;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageStatement;
import nl.vierogen.exchange.result.VerifiedResult;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultCount;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.Times;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.remark.Pin;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;
import nl.vierogen.trust.KeyId;

/**
 * Makes the payload of a result from the first assessor's own assessment as it stands.
 *
 * @param opened package assessed
 * @param procedure the procedure's data
 * @param assessment the assessment
 * @param acts its acts
 * @param corrected the result that is corrected, when one is
 * @param journalHead digest over the acts
 * @param programVersion version of the program
 */
public record ResultDraft(LogbookPackage opened, Procedure procedure, Assessment assessment, List<RecordedAct> acts,
        Optional<VerifiedResult> corrected, Sha256 journalHead, String programVersion) {

    /**
     * What one would sign.
     *
     * @throws Refusal ASSESSMENT_OPEN_CRITERIA while something is open, ASSESSMENT_COLLEAGUE_FIRST for what nobody signs
     * alone (procedure 2026, 3.c)
     */
    ResultPayload alone(KeyId signer, Instant now) throws Refusal {
        Outcome outcome = outcome();
        if (assessment.needsColleague(outcome)) {
            throw new Refusal(Problem.ASSESSMENT_COLLEAGUE_FIRST);
        }
        return payload(outcome, List.of(signer), now);
    }

    /**
     * The result as it stands, whoever has to sign it yet.
     *
     * @throws Refusal ASSESSMENT_OPEN_CRITERIA while something is open
     */
    ResultPayload toRead(KeyId signer, Instant now) throws Refusal {
        return payload(outcome(), List.of(signer), now);
    }

    /**
     * What a colleague is asked to look at: the result as it would be if the first assessor decided.
     *
     * @throws Refusal ASSESSMENT_OPEN_CRITERIA while something is open
     */
    public ResultPayload toAsk(KeyId signer, KeyId colleague, Instant now) throws Refusal {
        return payload(outcome(), List.of(signer, colleague), now);
    }

    private Outcome outcome() throws Refusal {
        return assessment.ownOutcome()
                .orElseThrow(() -> new Refusal(Problem.ASSESSMENT_OPEN_CRITERIA, assessment.tally().open().getFirst()));
    }

    private ResultPayload payload(Outcome outcome, List<KeyId> signers, Instant now) {
        PackageStatement statement = opened.statement();
        // what is handed back is handed back unscored
        boolean scored = outcome != Outcome.HANDED_BACK;
        ScoreSheet sheet = scored ? assessment.sheet() : ScoreSheet.EMPTY;
        Tally tally = Tally.of(assessment.counting(), sheet);
        ResultCount count = ResultCount.of(tally);
        List<Finding> findings = scored ? assessment.reading().findings() : List.of();
        return new ResultPayload(ResultPayload.FORMAT_VERSION,
                corrected.map(before -> before.payload().resultId()).orElseGet(ResultId::random),
                corrected.map(before -> before.payload().revision()).orElse(0) + 1,
                corrected.map(VerifiedResult::sha256), statement.assignmentId(), opened.identity(), statement.form(),
                statement.kind(), statement.number(), statement.round(), statement.practice(),
                statement.procedureVersion(), statement.policy(), opened.assignment().basis(), sheet,
                assessment.counting().slots().stream().map(FormSlot::id).toList(), count.total(), count.maximum(),
                count.passMark(), count.percentage(), count.structuralErrors(), findings, outcome,
                scored ? feedback() : Map.of(), scored ? assessment.overallFeedback().strip() : "",
                scored ? advice() : List.of(), scored ? pins() : List.of(), marks(outcome, tally, findings),
                asked(signers),
                signers, times(now), programVersion, journalHead);
    }

    private Map<SlotId, String> feedback() {
        Map<SlotId, String> feedback = new TreeMap<>();
        for (SlotId slot : opened.form().slotIds()) {
            String text = assessment.feedback(slot).strip();
            if (!text.isEmpty()) {
                feedback.put(slot, text);
            }
        }
        return feedback;
    }

    private List<String> advice() {
        Advice advice = assessment.advice();
        return Stream.concat(advice.chosen().stream(), Stream.of(advice.note().strip()).filter(note -> !note.isEmpty()))
                .distinct()
                .toList();
    }

    private List<Pin> pins() {
        return assessment.pins().values().stream().distinct().toList();
    }

    private List<Mark> marks(Outcome outcome, Tally tally, List<Finding> findings) {
        List<Mark> chosen = new ArrayList<>();
        Map<SlotId, RetakeMark> marks = assessment.retakeMarks();
        assessment.counting().slotIds().stream().filter(marks::containsKey).forEach(slot -> {
            RetakeMark mark = marks.get(slot);
            if (!mark.reasons().isEmpty() || !mark.note().isBlank()) {
                chosen.add(new Mark(slot, mark.reasons(), mark.note()));
            }
        });
        return new Marking(procedure, assessment.terms()).marks(outcome, tally, findings, chosen);
    }

    // whoever was asked twice is named once, with how it ended last; how it ends with who signs is not known yet
    private Optional<CoReview> asked(List<KeyId> signers) {
        Map<KeyId, CoReview.Asked> asked = new LinkedHashMap<>();
        for (LookingAlong.Ended ended : assessment.lookingAlong().ended()) {
            KeyId kid = new KeyId(ended.kid());
            if (!signers.contains(kid)) {
                asked.remove(kid);
                asked.put(kid, new CoReview.Asked(kid,
                        ended.declined() ? CoReview.Ending.DECLINED : CoReview.Ending.WITHDRAWN));
            }
        }
        return asked.isEmpty() ? Optional.empty()
                : Optional.of(new CoReview(opened.statement().policy().review(), Optional.empty(),
                        List.copyOf(asked.values())));
    }

    private Times times(Instant now) {
        return new Times(first(Act.Opened.class), first(Act.FirstCompleted.class), now,
                acts.stream().anyMatch(RecordedAct::clockSuspect));
    }

    private Optional<Instant> first(Class<? extends Act> kind) {
        return acts.stream().filter(recorded -> kind.isInstance(recorded.act())).map(RecordedAct::at).findFirst();
    }
}
