package nl.vierogen.exchange.result;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultCount;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.exchange.result.payload.Times;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.CriterionPlace;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;
import nl.vierogen.trust.Identity;

/**
 * As many valid first results as one wants, the same for the same number: on three forms, passes and fails, every fail
 * and some passes read by a colleague who scored a few criteria otherwise.
 */
public final class SampleCohort {
    private static final Map<String, Integer> LOST_PERCENT = Map.of("plane", 27, "magnification", 19, "calipers", 14,
            "settings", 8);

    private final List<FormFile> forms;

    /** @throws Refusal never, for the forms are those of the program, one of them with a higher version */
    public SampleCohort() throws Refusal {
        FormFile biometry = BuiltInForms.newest("biometrie").orElseThrow();
        String second = new String(biometry.bytes(), StandardCharsets.UTF_8)
                .replaceFirst("\"version\": *1", "\"version\": 2");
        forms = List.of(biometry, FormFile.read(second.getBytes(StandardCharsets.UTF_8)),
                BuiltInForms.newest("termijn").orElseThrow());
    }

    public List<FormFile> forms() {
        return forms;
    }

    /** The result with a number. */
    public ResultPayload payload(int number) {
        Random random = new Random(number);
        FormFile form = forms.get(random.nextInt(forms.size()));
        Counting counting = Counting.whole(form.form());
        int easier = form.form().version() == 2 ? 5 : 0;
        ScoreSheet sheet = Results.sheet(counting, place -> points(random, place, easier));
        Outcome outcome = Tally.of(counting, sheet).outcome().orElseThrow();
        boolean read = outcome == Outcome.INSUFFICIENT || random.nextInt(10) == 0;
        Optional<CoReview> review = read ? Optional.of(review(random, counting, sheet)) : Optional.empty();
        List<Identity> signers = read ? List.of(Results.ONE, Results.OTHER) : List.of(Results.ONE);
        ResultCount count = ResultCount.of(Tally.of(counting, sheet));
        List<SlotId> structural = count.structuralErrors().stream().flatMap(error -> error.slots().stream()).toList();
        List<SlotId> marked = outcome == Outcome.SUFFICIENT ? List.of()
                : structural.isEmpty() ? List.of(counting.slots().getFirst().id()) : structural;
        return new ResultPayload(1, new ResultId(new UUID(number, 0x8000000000000000L).toString()), 1,
                Optional.empty(), "A-" + number, Sha256.of(("package " + number).getBytes(StandardCharsets.UTF_8)),
                form.reference(),
                form.form().kind(), "LB2026-" + number, Round.FIRST, true, "2026", Policy.USUAL, Optional.empty(),
                sheet, List.copyOf(counting.slotIds()), count.total(), count.maximum(), count.passMark(),
                count.percentage(), count.structuralErrors(), List.of(), outcome,
                Map.of(counting.slots().getFirst().id(), "Let op de vergroting."), number % 7 == 0 ? "=1+1" : "",
                List.of(), List.of(), marked.stream().map(slot -> new Mark(slot, List.of("structural"), "")).toList(),
                review, signers.stream().map(Identity::keyId).toList(),
                new Times(Optional.empty(), Optional.empty(), Instant.parse("2026-11-21T10:00:00Z"), false), "0.1.0",
                Sha256.of(new byte[]{2}));
    }

    /** Its file. */
    public byte[] file(ResultPayload payload) {
        return Results.file(payload);
    }

    private static int points(Random random, CriterionPlace place, int easier) {
        int lost = LOST_PERCENT.getOrDefault(place.criterion().value(), 20) - easier;
        return random.nextInt(100) >= lost * 2 ? 2 : random.nextInt(3) == 0 ? 0 : 1;
    }

    private static CoReview review(Random random, Counting counting, ScoreSheet sheet) {
        ScoreSheet colleague = sheet;
        List<Change> changes = new ArrayList<>();
        for (CriterionPlace place : counting.places()) {
            if (random.nextInt(12) == 0) {
                int points = sheet.points(place.slot(), place.criterion()).orElseThrow();
                colleague = colleague.with(place.slot(), place.criterion(), points == 0 ? 1 : points - 1);
                changes.add(new Change(place.slot(), place.criterion(), points, "Samen bekeken."));
            }
        }
        SecondReading reading = SecondReading.of(counting, Results.alone(sheet), Results.alone(colleague), changes);
        return new CoReview(ReviewMode.BLIND, Optional.of(reading),
                List.of(new CoReview.Asked(Results.OTHER.keyId(), CoReview.Ending.AGREED)));
    }
}
