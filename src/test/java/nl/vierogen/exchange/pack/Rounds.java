package nl.vierogen.exchange.pack;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.jpeg.Jpegs;
import nl.vierogen.exchange.jpeg.Sign;
import nl.vierogen.exchange.pack.round.HandedIn;
import nl.vierogen.exchange.pack.round.RetakePackaging;
import nl.vierogen.exchange.pack.round.RoundOrder;
import nl.vierogen.exchange.pack.round.SecondOpinionPackaging;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultCount;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.Times;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Route;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;

/** A logbook on its way through the rounds: first package, result with marks, retake, second opinion. */
public final class Rounds {
    public static final Instant SEALED_AT = Instant.parse("2026-11-21T23:30:00Z");
    public static final LocalDate ASSESSED_ON = LocalDate.of(2026, 11, 22);
    public static final LocalDate SUBMITTED_ON = LocalDate.of(2027, 2, 20);
    public static final Instant ISSUED_AT = Instant.parse("2027-03-01T10:00:00Z");
    public static final Policy POLICY = new Policy(ReviewMode.OPEN, true, true, 2);
    public static final String NEW_NUMBER = "LB2027-0007";

    /** In every text of the first round. */
    public static final List<String> CANARIES = List.of("Kanarie-opmerking", "Kanarie-toelichting", "Kanarie-geheel",
            "Kanarie-advies", "canary-reason");

    private Rounds() {
    }

    /** A first package of the form, opened, with a policy that is not the usual one. */
    public static LogbookPackage first(String form) {
        FormFile file = Packages.form(form);
        Map<SlotId, byte[]> jpegs = Packages.jpegs(file, 1);
        Map<String, byte[]> entries = entries(
                new PackageDraft(Packages.statement(file, jpegs), file.bytes(), jpegs, Map.of()));
        return opened(Packages.resigned(entries, Packages.BUREAU, tree -> tree.putObject("policy")
                .put("review", "OPEN").put("hideTotal", true).put("secondReadingSample", true)
                .put("minimumSigners", 2)));
    }

    /** A result of it in which these are marked, everything at 0 and a canary in every text. */
    public static ResultPayload failed(LogbookPackage first, String... marked) {
        Counting whole = Counting.whole(first.form());
        Map<SlotId, Map<CriterionId, Integer>> points = new TreeMap<>();
        Map<SlotId, String> feedback = new TreeMap<>();
        for (FormSlot slot : whole.slots()) {
            for (Criterion criterion : first.form().criteria(slot.id())) {
                points.computeIfAbsent(slot.id(), _ -> new TreeMap<>()).put(criterion.id(), 0);
            }
            feedback.put(slot.id(), CANARIES.get(0) + " " + slot.id());
        }
        List<Mark> marks = new ArrayList<>();
        for (String slot : marked) {
            marks.add(new Mark(new SlotId(slot), List.of("plane", CANARIES.get(4)), CANARIES.get(1) + " " + slot));
        }
        ScoreSheet sheet = new ScoreSheet(points);
        ResultCount count = ResultCount.of(Tally.of(whole, sheet));
        PackageStatement statement = first.statement();
        return new ResultPayload(1, ResultId.random(), 1, Optional.empty(), statement.assignmentId(), first.identity(),
                statement.form(), statement.kind(), statement.number(), Round.FIRST, false, "2026", statement.policy(),
                Optional.empty(), sheet, List.copyOf(whole.slotIds()), count.total(), count.maximum(),
                count.passMark(), count.percentage(), count.structuralErrors(), List.of(), Outcome.INSUFFICIENT,
                feedback, CANARIES.get(2), List.of(CANARIES.get(3)), List.of(), marks, Optional.empty(),
                List.of(Packages.ASSESSOR.keyId(), Packages.COLLEAGUE.keyId()),
                new Times(Optional.empty(), Optional.empty(), SEALED_AT, false), "0.1.0",
                Sha256.of("journal".getBytes(StandardCharsets.UTF_8)));
    }

    /** New images for these slots, one examination a case, with a sign on the first. */
    public static HandedIn handedIn(LogbookPackage first, String... slots) {
        Map<SlotId, byte[]> jpegs = new LinkedHashMap<>();
        Map<CaseId, Examination> examinations = new LinkedHashMap<>();
        for (String name : slots) {
            SlotId slot = new SlotId(name);
            CaseId caseId = first.form().slot(slot).map(FormSlot::caseId).orElseThrow();
            jpegs.put(slot, Jpegs.sized(80, 64, 0.7f, 7000 + jpegs.size()));
            examinations.put(caseId, examination("e2", LogbookRules.hasRoute(first.form(), caseId)));
        }
        return new HandedIn(SUBMITTED_ON, Optional.empty(), Optional.empty(), examinations, jpegs, HandedIn.CHECKED,
                List.of(new BureauFinding(new SlotId(slots[0]), Sign.Kind.EDITED_WITH, "GIMP")));
    }

    public static Examination examination(String id, boolean routed) {
        return new Examination(id, Optional.of(new BigDecimal("24.5")), Optional.of(new GestationalAge(29, 1)),
                Optional.of(LocalDate.of(2027, 1, 15)), routed ? Optional.of(Route.TV) : Optional.empty());
    }

    public static RoundOrder order() {
        return RoundOrder.fresh(Packages.BUREAU.keyId(), Packages.ASSESSOR.keyId(), Packages.ROSTER, ISSUED_AT,
                LocalDate.of(2027, 3, 31));
    }

    /** The entries of the retake of these slots. */
    static Map<String, byte[]> retake(String form, String... slots) {
        try {
            LogbookPackage first = first(form);
            return entries(RetakePackaging.draft(first, failed(first, slots), handedIn(first, slots), order()));
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal);
        }
    }

    /** The retake of these slots, opened. */
    public static LogbookPackage retakeOf(String form, String... slots) {
        return opened(retake(form, slots));
    }

    /** The second opinion on such a retake, opened. */
    public static LogbookPackage opinionOf(String form, String... slots) {
        return opened(opinion(form, slots));
    }

    /** What the Bureau made, as whoever it is for opens it. */
    public static LogbookPackage opened(PackageDraft draft) {
        return opened(entries(draft));
    }

    /** The entries of the second opinion on such a retake. */
    static Map<String, byte[]> opinion(String form, String... slots) {
        try {
            return entries(SecondOpinionPackaging.draft(opened(retake(form, slots)), NEW_NUMBER, order()));
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal);
        }
    }

    /** All slots of the form. */
    public static String[] all(String form) {
        return Packages.form(form).form().slots().stream().map(slot -> slot.id().value()).toArray(String[]::new);
    }

    static Map<String, byte[]> entries(PackageDraft draft) {
        return Packages.entries(PackageWriter.zip(draft, Packages.BUREAU));
    }

    static LogbookPackage opened(Map<String, byte[]> entries) {
        try {
            return Packages.open(Packages.seal(entries));
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal);
        }
    }
}
