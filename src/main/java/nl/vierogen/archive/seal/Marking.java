package nl.vierogen.archive.seal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.assessment.Terms;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.assessment.retake.RetakeMarks;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.Tally;

/**
 * The retake marks of a result: what the assessor chose, and what the points and conditions demand whatever she chose.
 *
 * @param procedure its list of reasons
 * @param terms on what terms the logbook is assessed
 */
public record Marking(Procedure procedure, Terms terms) {
    public List<Mark> marks(Outcome outcome, Tally tally, List<Finding> findings, List<Mark> chosen) {
        if (!RetakeMarks.areAsked(terms.round(), outcome)) {
            return List.of();
        }
        Map<SlotId, RetakeMark> own = new LinkedHashMap<>();
        chosen.forEach(mark -> own.put(mark.slot(), new RetakeMark(mark.reasons(), mark.note())));
        RetakeMarks rule = new RetakeMarks(terms.counting(), tally, findings);
        return rule.effective(own, procedure).entrySet().stream()
                .map(mark -> new Mark(mark.getKey(), mark.getValue().reasons(), mark.getValue().note())).toList();
    }
}
