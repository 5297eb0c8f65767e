package nl.vierogen.exchange.result;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import nl.vierogen.conditions.Reading;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultCount;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.exchange.result.payload.Times;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.remark.Pin;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.StatementWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Results to start from, right in every respect, for tests that change one thing. */
final class Results {
    static final FormFile BIOMETRY = BuiltInForms.newest("biometrie").orElseThrow();
    static final Identity ONE = PracticeKeys.assessor();
    static final Identity OTHER = PracticeKeys.colleague();
    static final CriterionId PLANE = new CriterionId("plane");

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Results() {
    }

    static Counting whole() {
        return Counting.whole(BIOMETRY.form());
    }

    /** A sheet in which each criterion that counts has the points the function gives. */
    static ScoreSheet sheet(Counting counting, ToIntFunction<CriterionPlace> points) {
        Map<SlotId, Map<CriterionId, Integer>> sheet = new HashMap<>();
        for (FormSlot slot : counting.slots()) {
            for (Criterion criterion : counting.form().criteria(slot.id())) {
                sheet.computeIfAbsent(slot.id(), _ -> new HashMap<>()).put(criterion.id(),
                        points.applyAsInt(new CriterionPlace(slot.id(), criterion.id())));
            }
        }
        return new ScoreSheet(sheet);
    }

    /** Passes, signed by one. */
    static ResultPayload pass() {
        ScoreSheet sheet = sheet(whole(), place -> place.criterion().value().equals("calipers") ? 1 : 2);
        return result(Round.FIRST, Optional.empty(), whole(), sheet, Outcome.SUFFICIENT, List.of(), Optional.empty(),
                List.of(ONE.keyId()));
    }

    /** Fails on a structural error of the heads, read by a colleague, signed by both. */
    static ResultPayload fail() {
        ScoreSheet first = sheet(whole(), place -> isHeadPlane(place) ? 0 : 2);
        ScoreSheet second = first.with(new SlotId("case2-fl"), PLANE, 1);
        var change = new Change(new SlotId("case2-fl"), PLANE, 1, "De femur ligt te schuin.");
        SecondReading reading = SecondReading.of(whole(), alone(first), alone(second), List.of(change));
        List<Mark> marks = whole().slots().stream().filter(slot -> slot.structure().value().equals("hc"))
                .map(slot -> new Mark(slot.id(), List.of("structural"), "")).toList();
        return result(Round.FIRST, Optional.empty(), whole(), second, Outcome.INSUFFICIENT, marks,
                Optional.of(new CoReview(ReviewMode.BLIND, Optional.of(reading),
                        List.of(new CoReview.Asked(OTHER.keyId(), CoReview.Ending.AGREED)))),
                List.of(ONE.keyId(), OTHER.keyId()));
    }

    /** A retake of two images that passes on points, though every plane is wrong: only the whole has structures. */
    static ResultPayload retake() {
        Counting two = Counting.only(BIOMETRY.form(), new LinkedHashSet<>(List.of(new SlotId("case1-hc"),
                new SlotId("case3-ac"))));
        return result(Round.RETAKE, Optional.of(Basis.MARKED), two,
                sheet(two, place -> place.criterion().equals(PLANE) ? 0 : 2), Outcome.SUFFICIENT, List.of(),
                Optional.empty(), List.of(ONE.keyId()));
    }

    /** A retake of one image that fails, read by a colleague who scored the same: the smallest file with two signers. */
    static ResultPayload failedRetake() {
        Counting one = Counting.only(BIOMETRY.form(), Set.of(new SlotId("case1-hc")));
        ScoreSheet sheet = sheet(one, place -> place.criterion().equals(PLANE) ? 0 : 1);
        CoReview review = new CoReview(ReviewMode.BLIND,
                Optional.of(SecondReading.of(one, alone(sheet), alone(sheet), List.of())),
                List.of(new CoReview.Asked(OTHER.keyId(), CoReview.Ending.AGREED)));
        return result(Round.RETAKE, Optional.of(Basis.MARKED), one, sheet, Outcome.INSUFFICIENT, List.of(),
                Optional.of(review), List.of(ONE.keyId(), OTHER.keyId()));
    }

    /** A reading in which no condition seemed breached. */
    static Reading alone(ScoreSheet sheet) {
        return new Reading(sheet, List.of());
    }

    static boolean isHeadPlane(CriterionPlace place) {
        return place.slot().value().endsWith("-hc") && place.criterion().equals(PLANE);
    }

    static ResultPayload result(Round round, Optional<Basis> basis, Counting counting, ScoreSheet sheet,
            Outcome outcome, List<Mark> marks, Optional<CoReview> review, List<KeyId> signers) {
        ResultCount count = ResultCount.of(Tally.of(counting, sheet));
        SlotId first = counting.slots().getFirst().id();
        return new ResultPayload(1, new ResultId("0b0e3c5e-6b1c-4c9e-9d7a-3f1f6f3d2a10"), 1, Optional.empty(),
                "A-2026-0412", Sha256.of(new byte[]{1}), BIOMETRY.reference(), BIOMETRY.form().kind(), "LB2026-0412",
                round, true, "2026", Policy.USUAL, basis, sheet, List.copyOf(counting.slotIds()), count.total(),
                count.maximum(), count.passMark(), count.percentage(), count.structuralErrors(), List.of(), outcome,
                Map.of(first, "Mooie vergroting.\nLet op de rand."), "Netjes gemeten.",
                List.of("Draai de probe iets verder."),
                List.of(new Pin(first, new BigDecimal("0.25"), new BigDecimal("0.5"), Optional.of(PLANE), "Hier.")),
                marks, review, signers,
                new Times(Optional.of(Instant.parse("2026-11-20T09:00:00Z")),
                        Optional.of(Instant.parse("2026-11-20T09:20:00.250Z")), Instant.parse("2026-11-21T10:00:00Z"),
                        false),
                "0.1.0", Sha256.of(new byte[]{2}));
    }

    /** The file as an honest program writes it. */
    static byte[] file(ResultPayload payload) {
        return ResultFile.sign(payload, payload.signers().stream().map(Results::identity).toList());
    }

    /** The payload as a tree, changed. */
    static byte[] changed(ResultPayload payload, Consumer<ObjectNode> change) {
        ObjectNode tree = changedTree(payload);
        change.accept(tree);
        return TREES.writeValueAsBytes(tree);
    }

    static ObjectNode changedTree(ResultPayload payload) {
        return TREES.readTree(StrictJson.write(payload)).asObject();
    }

    /** The same with nothing scored on the last image, counted so. */
    static ResultPayload open(ResultPayload payload) {
        Map<SlotId, Map<CriterionId, Integer>> points = new HashMap<>(payload.points().points());
        points.remove(payload.counted().getLast());
        return result(payload.round(), payload.basis(), whole(), new ScoreSheet(points), payload.outcome(),
                payload.retakeMarks(), payload.coReview(), payload.signers());
    }

    /** Changed, and signed by the first assessor only, as the only one it names. */
    static byte[] alone(ResultPayload payload, Consumer<ObjectNode> change) {
        return StatementWriter.sign(ResultFile.TYPE,
                changed(payload, change.andThen(tree -> tree.putArray("signers").add(ONE.keyId().value()))),
                List.of(ONE));
    }

    /** Changed, and signed again by whoever signed it before: a lie, not a forgery. */
    static byte[] lie(ResultPayload payload, Consumer<ObjectNode> change) {
        return StatementWriter.sign(ResultFile.TYPE, changed(payload, change),
                payload.signers().stream().map(Results::identity).toList());
    }

    static Identity identity(KeyId kid) {
        return List.of(ONE, OTHER).stream().filter(one -> one.keyId().equals(kid)).findFirst().orElseThrow();
    }

    static VerifiedResult verify(byte[] file) throws Refusal {
        return ResultVerifier.verify(file, PracticeKeys.roster(), FormSource.builtIn());
    }

    /** The code and the place of the refusal, or {@code "accepted"}. */
    static String verdict(byte[] file) {
        try {
            verify(file);
            return "accepted";
        } catch (Refusal refusal) {
            return refusal.details().isEmpty() ? refusal.problem().name()
                    : refusal.problem().name() + " " + String.join(" ", refusal.details());
        }
    }
}
