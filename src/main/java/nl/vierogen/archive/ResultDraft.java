package nl.vierogen.archive;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vierogen.assessment.Act;
import nl.vierogen.assessment.Assessment;
import nl.vierogen.assessment.RecordedAct;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.PackageStatement;
import nl.vierogen.exchange.result.Mark;
import nl.vierogen.exchange.result.ResultCount;
import nl.vierogen.exchange.result.ResultId;
import nl.vierogen.exchange.result.ResultPayload;
import nl.vierogen.exchange.result.Times;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.KeyId;

/**
 * Makes the payload of a result from an assessment as it stands.
 *
 * @param opened package assessed
 * @param assessment the assessment
 * @param acts its acts
 * @param journalHead digest over them
 */
record ResultDraft(LogbookPackage opened, Assessment assessment, List<RecordedAct> acts, Sha256 journalHead) {

    /**
     * What would be signed.
     *
     * @throws Refusal ASSESSMENT_OPEN_CRITERIA while something is open, ASSESSMENT_COLLEAGUE_FIRST for a fail, which
     * nobody signs alone (procedure 2026, 3.c)
     */
    ResultPayload by(KeyId signer, Instant now, String programVersion) throws Refusal {
        Outcome outcome = assessment.tally().outcome()
                .orElseThrow(() -> new Refusal(Problem.ASSESSMENT_OPEN_CRITERIA, assessment.tally().open().getFirst()));
        PackageStatement statement = opened.statement();
        if (outcome.needsTwo() || statement.policy().minimumSigners() > 1) {
            throw new Refusal(Problem.ASSESSMENT_COLLEAGUE_FIRST);
        }
        ResultCount count = ResultCount.of(assessment.tally());
        return new ResultPayload(ResultPayload.FORMAT_VERSION, ResultId.random(), 1, Optional.empty(),
                statement.assignmentId(), opened.identity(), statement.form(), statement.kind(), statement.number(),
                statement.round(), statement.practice(), statement.procedureVersion(), statement.policy(),
                opened.assignment().basis(), assessment.sheet(),
                assessment.counting().slots().stream().map(FormSlot::id).toList(),
                count.total(), count.maximum(), count.passMark(), count.percentage(), count.structuralErrors(),
                List.of(), outcome, feedback(), assessment.overallFeedback().strip(), List.of(), List.of(),
                marks(outcome), Optional.empty(), List.of(signer), times(now), programVersion, journalHead);
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

    // marks exist only where images must be made again
    private List<Mark> marks(Outcome outcome) {
        if (outcome == Outcome.SUFFICIENT) {
            return List.of();
        }
        return opened.form().slots().stream().map(FormSlot::id)
                .flatMap(slot -> assessment.retakeMark(slot)
                        .map(mark -> new Mark(slot, mark.reasons(), mark.note())).stream())
                .toList();
    }

    private Times times(Instant now) {
        return new Times(first(Act.Opened.class), first(Act.FirstCompleted.class), now,
                acts.stream().anyMatch(RecordedAct::clockSuspect));
    }

    private Optional<Instant> first(Class<? extends Act> kind) {
        return acts.stream().filter(recorded -> kind.isInstance(recorded.act())).map(RecordedAct::at).findFirst();
    }
}
