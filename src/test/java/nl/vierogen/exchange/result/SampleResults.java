package nl.vierogen.exchange.result;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultCount;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.exchange.result.payload.Times;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.StatementWriter;
import tools.jackson.databind.node.ObjectNode;

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

    /** The one that passes with members changed, signed again by whoever signed it. */
    public static byte[] pass(Consumer<ObjectNode> change) {
        return Results.lie(Results.pass(), change);
    }

    /** The one that passes with members changed, by this person instead. */
    public static byte[] passBy(Identity signer, Consumer<ObjectNode> change) {
        return StatementWriter.sign(ResultFile.TYPE, Results.changed(Results.pass(),
                change.andThen(tree -> tree.putArray("signers").add(signer.keyId().value()))), List.of(signer));
    }

    /** Its payload with members changed, whether or not a verifier would have it. */
    public static ResultPayload payload(Consumer<ObjectNode> change) throws Refusal {
        return StrictJson.read(Results.changed(Results.pass(), change), ResultPayload.class);
    }

    /** A correction of the one that passes: only the comment on the whole is another. */
    public static byte[] revision(int revision, Sha256 supersedes) {
        return pass(tree -> tree.put("revision", revision).put("supersedes", supersedes.hex()).put("overallFeedback",
                "Versie " + revision + "."));
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
