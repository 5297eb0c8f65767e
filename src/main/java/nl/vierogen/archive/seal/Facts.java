package nl.vierogen.archive.seal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.assessment.act.RetakeMark;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.StructuralError;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.verdict.ResultFacts;
import nl.vierogen.verdict.ReviewFacts;

/** What a payload says, for reading on the screen. */
public final class Facts {
    private Facts() {
    }

    public static ResultFacts of(ResultPayload payload, Roster roster) {
        Map<SlotId, RetakeMark> marks = new LinkedHashMap<>();
        payload.retakeMarks().forEach(mark -> marks.put(mark.slot(), new RetakeMark(mark.reasons(), mark.note())));
        return new ResultFacts(payload.assignmentId(), payload.packageIdentity(),
                payload.form().id() + " " + payload.form().version(), payload.round(), payload.practice(),
                payload.revision(), payload.points(), payload.total(), payload.maximum(), payload.passMark(),
                payload.percentage(), payload.structuralErrors().stream().map(StructuralError::structure).toList(),
                payload.outcome(), payload.feedback(), payload.overallFeedback(), marks,
                payload.findings(), advice(payload), payload.pins(),
                payload.signers().stream().map(kid -> signer(kid, roster)).toList(),
                payload.coReview().map(review -> review(review, roster)));
    }

    /** What a colleague who does not look along gives back: nothing scored, and nothing of what another made of it. */
    public static ResultFacts unscored(ResultPayload asked, Roster roster) {
        return new ResultFacts(asked.assignmentId(), asked.packageIdentity(),
                asked.form().id() + " " + asked.form().version(), asked.round(), asked.practice(), asked.revision(),
                ScoreSheet.EMPTY, BigDecimal.ZERO, asked.maximum(), asked.passMark(), BigDecimal.ZERO, List.of(),
                Outcome.HANDED_BACK, Map.of(), "", Map.of(), List.of(), List.of(), List.of(),
                List.of(signer(asked.signers().getLast(), roster)), Optional.empty());
    }

    private static List<String> advice(ResultPayload payload) {
        Optional<Procedure> procedure = ProcedureReader.shipped(payload.procedureVersion());
        return payload.advice().stream()
                .map(said -> procedure.flatMap(known -> known.advice(said)).map(known -> known.text().nl())
                        .orElse(said))
                .toList();
    }

    private static ReviewFacts review(CoReview review, Roster roster) {
        return new ReviewFacts(review.mode(),
                review.asked().stream().map(
                        asked -> new ReviewFacts.Asked(who(asked.kid(), roster), ending(asked.ended()))).toList(),
                review.reading().map(read -> new ReviewFacts.BothReadings(read.assessor(), read.colleague(),
                        read.changes(), read.exactAgreement(), read.weightedKappa(), read.n())));
    }

    private static ResultFacts.Signer signer(KeyId kid, Roster roster) {
        return new ResultFacts.Signer(who(kid, roster), kid.value());
    }

    // codes of persons are on the roster, not in the payload
    private static String who(KeyId kid, Roster roster) {
        return roster.member(kid).map(member -> member.person().value()).orElse(kid.value());
    }

    private static ReviewFacts.Ending ending(CoReview.Ending ending) {
        return switch (ending) {
            case DECLINED -> ReviewFacts.Ending.DECLINED;
            case WITHDRAWN -> ReviewFacts.Ending.WITHDRAWN;
            case AGREED -> ReviewFacts.Ending.AGREED;
            case NOT_AGREED -> ReviewFacts.Ending.NOT_AGREED;
        };
    }
}
