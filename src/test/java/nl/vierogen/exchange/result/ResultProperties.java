package nl.vierogen.exchange.result;

import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.conditions.Finding;
import nl.vierogen.scoring.Change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.StructureRow;
import nl.vierogen.scoring.Tally;
import nl.vierogen.trust.KeyId;

class ResultProperties {

    /** Anything one person can sign: any points, round, finding, mark, review and any outcome she likes. */
    @Property(tries = 700)
    void aFailIsNeverValidWithOneSigner(@ForAll Random random, @ForAll Outcome outcome, @ForAll Round round,
            @ForAll boolean read, @ForAll @IntRange(min = 0, max = 2) int weakest) {
        ResultPayload payload = anything(random, round, outcome, read, weakest, List.of(Results.ONE.keyId()));
        try {
            VerifiedResult valid = Results.verify(ResultFile.sign(payload, List.of(Results.ONE)));
            assertThat(valid.payload().outcome()).isIn(Outcome.SUFFICIENT, Outcome.RETURNED, Outcome.HANDED_BACK);
            assertThat(valid.payload().reading()).isEmpty();
            if (valid.payload().outcome() == Outcome.SUFFICIENT) {
                assertThat(tally(valid.payload()).outcome()).contains(Outcome.SUFFICIENT);
            }
        } catch (Refusal refusal) {
            assertThat(refusal.problem().name()).startsWith("RESULT_");
        }
    }

    @Property(tries = 250)
    void whatFollowsFromThePointsIsAlwaysAccepted(@ForAll Random random, @ForAll Round round,
            @ForAll @IntRange(min = 0, max = 2) int weakest) throws Refusal {
        Counting counting = counting(random, round);
        ScoreSheet sheet = sheet(random, counting, weakest);
        Outcome outcome = Tally.of(counting, sheet).outcome().orElseThrow();
        List<KeyId> signers = outcome.needsTwo() ? List.of(Results.ONE.keyId(), Results.OTHER.keyId())
                : List.of(Results.ONE.keyId());
        ResultPayload payload = Results.result(round, basis(round), counting, sheet, outcome,
                marks(round, outcome, Tally.of(counting, sheet), counting),
                outcome.needsTwo() ? Optional.of(review(random, counting, sheet, outcome)) : Optional.empty(), signers);
        assertThat(Results.verify(Results.file(payload)).payload()).isEqualTo(payload);
    }

    @Property(tries = 250)
    void aPayloadWrittenReadAndWrittenAgainIsTheSame(@ForAll Random random, @ForAll Outcome outcome,
            @ForAll Round round, @ForAll boolean read) throws Refusal {
        ResultPayload payload = anything(random, round, outcome, read, 0, List.of(Results.ONE.keyId()));
        byte[] written = StrictJson.write(payload);
        ResultPayload again = StrictJson.read(written, ResultPayload.class);
        assertThat(again).isEqualTo(payload);
        assertThat(StrictJson.write(again)).isEqualTo(written);
    }

    private static ResultPayload anything(Random random, Round round, Outcome outcome, boolean read, int weakest,
            List<KeyId> signers) {
        Counting counting = counting(random, round);
        ScoreSheet sheet = sheet(random, counting, weakest);
        if (random.nextInt(4) == 0) {
            sheet = sheet.without(counting.slots().getFirst().id(), Results.PLANE);
        }
        Optional<CoReview> review = read ? Optional.of(review(random, counting, sheet, outcome)) : Optional.empty();
        ResultPayload payload = Results.result(round, basis(round), counting, sheet, outcome,
                marks(round, outcome, Tally.of(counting, sheet), counting), review, signers);
        return random.nextInt(3) > 0 ? payload : withFinding(payload, random);
    }

    private static ResultPayload withFinding(ResultPayload payload, Random random) {
        Consequence consequence = Consequence.values()[random.nextInt(3)];
        Finding.Decision decision = Finding.Decision.values()[random.nextInt(2)];
        try {
            return StrictJson.read(Results.changed(payload, tree -> {
                var finding = tree.withArray("findings").addObject().put("condition", "n");
                finding.putArray("slots");
                finding.put("decision", decision.name()).put("consequence", consequence.name()).put("note", "Ja.");
            }), ResultPayload.class);
        } catch (Refusal refusal) {
            throw new AssertionError(refusal);
        }
    }

    private static Counting counting(Random random, Round round) {
        if (round == Round.FIRST) {
            return Results.whole();
        }
        var form = Results.BIOMETRY.form();
        Set<SlotId> some = form.slotIds().stream().sorted().filter(_ -> random.nextBoolean())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        return some.isEmpty() ? Results.whole() : Counting.only(form, some);
    }

    private static ScoreSheet sheet(Random random, Counting counting, int weakest) {
        return Results.sheet(counting, _ -> Math.max(weakest, random.nextInt(3)));
    }

    private static Optional<Basis> basis(Round round) {
        return round == Round.RETAKE ? Optional.of(Basis.MARKED) : Optional.empty();
    }

    private static CoReview review(Random random, Counting counting, ScoreSheet agreed, Outcome outcome) {
        ScoreSheet colleague = agreed;
        List<Change> changes = new ArrayList<>();
        SlotId slot = counting.slots().getFirst().id();
        var points = agreed.points(slot, Results.PLANE);
        if (points.isPresent() && random.nextBoolean()) {
            colleague = agreed.with(slot, Results.PLANE, (points.getAsInt() + 1) % 3);
            if (outcome != Outcome.UNDECIDED) {
                changes.add(new Change(slot, Results.PLANE, points.getAsInt(), "Samen bekeken."));
            }
        }
        return new CoReview(ReviewMode.BLIND,
                Optional.of(SecondReading.of(counting, Results.alone(agreed), Results.alone(colleague), changes)),
                List.of(new CoReview.Asked(Results.OTHER.keyId(),
                        outcome == Outcome.UNDECIDED ? CoReview.Ending.NOT_AGREED : CoReview.Ending.AGREED)));
    }

    private static List<Mark> marks(Round round, Outcome outcome, Tally tally, Counting counting) {
        if (round != Round.FIRST || outcome != Outcome.INSUFFICIENT && outcome != Outcome.REJECTED) {
            return List.of();
        }
        Set<SlotId> slots = tally.structuralErrors().stream().flatMap(row -> row.cells().stream())
                .map(StructureRow.Cell::slot).collect(Collectors.toCollection(LinkedHashSet::new));
        slots.add(counting.slots().getLast().id());
        return slots.stream().map(slot -> new Mark(slot, List.of("plane"), "")).toList();
    }

    private static Tally tally(ResultPayload payload) {
        return Tally.of(Counting.only(Results.BIOMETRY.form(), new LinkedHashSet<>(payload.counted())),
                payload.points());
    }
}
