package nl.vierogen.exchange.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;

/** Valid practice results as files, for tests elsewhere. */
public final class SampleResults {
    private SampleResults() {
    }

    /** Passes; signed by the practice assessor. */
    public static byte[] pass() {
        return Results.file(Results.pass());
    }

    /** Fails; signed by the practice assessor and colleague. */
    public static byte[] fail() {
        return Results.file(Results.fail());
    }

    /** A retake of two images that passes. */
    public static byte[] retake() {
        return Results.file(Results.retake());
    }

    /**
     * Everything in a practice package scored alike, read and signed by two: 1 point fails, 2 pass.
     *
     * @param marks what must be made again
     */
    public static byte[] of(LogbookPackage opened, int points, List<SlotId> marks, Identity one, Identity other,
            Instant sealedAt) {
        Assignment asked = opened.assignment();
        Counting counting = opened.counting();
        ScoreSheet sheet = Results.sheet(counting, _ -> points);
        SecondReading reading = SecondReading.of(counting, Results.alone(sheet), Results.alone(sheet), List.of());
        CoReview review = new CoReview(ReviewMode.BLIND, Optional.of(reading),
                List.of(new CoReview.Asked(other.keyId(), CoReview.Ending.AGREED)));
        return ResultFile.sign(payload(asked, counting, sheet, marks, review, List.of(one.keyId(), other.keyId()),
                sealedAt), List.of(one, other));
    }

    private static ResultPayload payload(Assignment asked, Counting counting, ScoreSheet sheet, List<SlotId> marks,
            CoReview review, List<KeyId> signers, Instant sealedAt) {
        Tally tally = Tally.of(counting, sheet);
        ResultCount count = ResultCount.of(tally);
        return new ResultPayload(1, ResultId.random(), 1, Optional.empty(), asked.assignmentId(),
                asked.packageIdentity(), asked.form(), asked.kind(), asked.number(), asked.round(), asked.practice(),
                asked.procedureVersion(), asked.policy(), asked.basis(), sheet, List.copyOf(counting.slotIds()),
                count.total(), count.maximum(), count.passMark(), count.percentage(), count.structuralErrors(),
                List.of(), tally.outcome().orElseThrow(), Map.of(), "", List.of(), List.of(),
                marks.stream().map(slot -> new Mark(slot, List.of("landmarks"), "")).toList(), Optional.of(review),
                signers, new Times(Optional.empty(), Optional.empty(), sealedAt, false), "0.1.0",
                Sha256.of(new byte[]{2}));
    }
}
