package nl.vierogen.letter;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.vierogen.conditions.Finding;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultCount;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.Times;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.practice.image.Header;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.practice.image.Quality;
import nl.vierogen.practice.image.Subject;
import nl.vierogen.practice.image.Ultrasound;
import nl.vierogen.problem.Refusal;
import nl.vierogen.remark.Pin;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.statement.PracticeKeys;

/** An assessment to write letters about, changed step by step: everything on 2 to begin with. */
public final class Assessed {
    private static final Map<Subject, byte[]> DRAWN = new HashMap<>();

    private final FormFile form;
    private Counting counting;
    private ScoreSheet sheet = ScoreSheet.EMPTY;
    private Round round = Round.FIRST;
    private Optional<Outcome> ending = Optional.empty();
    private final Map<SlotId, String> feedback = new TreeMap<>();
    private final List<Pin> pins = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<String> advice = new ArrayList<>();
    private String overall = "";
    private String assignmentId = "A-2026-0412";
    private Sha256 packageIdentity = Sha256.of(new byte[]{1});
    private String number = "LB2026-0412";
    private boolean practice;

    // what a letter must not depend on
    List<KeyId> signers = List.of(PracticeKeys.assessor().keyId());
    Optional<CoReview> review = Optional.empty();
    Instant sealedAt = Instant.parse("2026-11-21T10:00:00Z");
    String program = "0.1.0";
    ResultId id = new ResultId("0b0e3c5e-6b1c-4c9e-9d7a-3f1f6f3d2a10");
    Sha256 head = Sha256.of(new byte[]{2});

    private Assessed(String formId) {
        this.form = BuiltInForms.newest(formId).orElseThrow();
        this.counting = Counting.whole(form.form());
        for (FormSlot slot : form.form().slots()) {
            for (Criterion criterion : form.form().criteria(slot.id())) {
                sheet = sheet.with(slot.id(), criterion.id(), 2);
            }
        }
    }

    public static Assessed termijn() {
        return new Assessed("termijn");
    }

    public static Assessed biometrie() {
        return new Assessed("biometrie");
    }

    /** The assessment of a package's logbook. */
    public static Assessed of(LogbookPackage opened) {
        Assessed assessed = new Assessed(opened.form().id());
        assessed.assignmentId = opened.statement().assignmentId();
        assessed.packageIdentity = opened.identity();
        assessed.number = opened.statement().number();
        assessed.practice = opened.statement().practice();
        return assessed;
    }

    public Assessed in(Round wanted, String... slots) {
        round = wanted;
        if (slots.length > 0) {
            var ids = new LinkedHashSet<SlotId>();
            for (String slot : slots) {
                ids.add(new SlotId(slot));
            }
            counting = Counting.only(form.form(), ids);
        }
        return this;
    }

    public Assessed score(String slot, String criterion, int points) {
        sheet = sheet.with(new SlotId(slot), new CriterionId(criterion), points);
        return this;
    }

    public Assessed open(String slot, String criterion) {
        sheet = sheet.without(new SlotId(slot), new CriterionId(criterion));
        return this;
    }

    public Assessed ended(Outcome outcome) {
        ending = Optional.of(outcome);
        return this;
    }

    public Assessed comment(String slot, String text) {
        feedback.put(new SlotId(slot), text);
        return this;
    }

    public Assessed overall(String text) {
        overall = text;
        return this;
    }

    public Assessed advice(String text) {
        advice.add(text);
        return this;
    }

    public Assessed pin(String slot, String x, String y, String criterion, String text) {
        pins.add(new Pin(new SlotId(slot), new BigDecimal(x), new BigDecimal(y),
                Optional.of(criterion).filter(one -> !one.isEmpty()).map(CriterionId::new), text));
        return this;
    }

    public Assessed mark(String slot, String note, String... reasons) {
        marks.add(new Mark(new SlotId(slot), List.of(reasons), note));
        return this;
    }

    public Assessed found(String condition, Consequence consequence, String note, String... slots) {
        return found(condition, Finding.Decision.CONFIRMED, consequence, note, slots);
    }

    public Assessed found(String condition, Finding.Decision decision, Consequence consequence, String note,
            String... slots) {
        findings.add(new Finding(condition, List.of(slots).stream().map(SlotId::new).toList(), decision, consequence,
                note));
        return this;
    }

    public ResultPayload payload() {
        Map<SlotId, Map<CriterionId, Integer>> points = new HashMap<>(sheet.points());
        points.keySet().retainAll(counting.slotIds());
        ScoreSheet counted = new ScoreSheet(points);
        Tally tally = Tally.of(counting, counted);
        ResultCount count = ResultCount.of(tally);
        return new ResultPayload(1, id, 1, Optional.empty(), assignmentId, packageIdentity,
                form.reference(), form.form().kind(), number, round, practice, "2026", Policy.USUAL,
                round == Round.FIRST ? Optional.empty() : Optional.of(counting.isWhole() ? Basis.WHOLE : Basis.MARKED),
                counted, List.copyOf(counting.slotIds()), count.total(), count.maximum(), count.passMark(),
                count.percentage(), count.structuralErrors(), findings, ending.or(tally::outcome).orElseThrow(),
                feedback, overall, advice, pins, marks, review, signers,
                new Times(Optional.empty(), Optional.empty(), sealedAt, false), program, head);
    }

    public Letter letter() throws Refusal {
        return Letter.of(payload(), form.form(), ProcedureReader.newest(), sources());
    }

    public LetterSources sources() {
        return new LetterSources(slot -> Optional.of(jpeg(slot)), Assessed::age,
                condition -> condition.equals("c") ? Optional.of("De naam van de praktijk is zichtbaar op het beeld.")
                        : Optional.empty());
    }

    private static Optional<GestationalAge> age(SlotId slot) {
        return switch (slot.value()) {
            case "uterus", "case2-ac" -> Optional.empty();
            case "crl4" -> Optional.of(new GestationalAge(8, 5));
            case "crl1", "crl2", "crl3" -> Optional.of(new GestationalAge(11, 2));
            default -> Optional.of(new GestationalAge(29, 3));
        };
    }

    private static synchronized byte[] jpeg(SlotId slot) {
        Subject subject = switch (slot.value().substring(slot.value().indexOf('-') + 1)) {
            case "hc" -> Subject.HEAD;
            case "ac" -> Subject.ABDOMEN;
            case "fl" -> Subject.FEMUR;
            case "uterus" -> Subject.UTERUS;
            default -> Subject.CROWN_RUMP;
        };
        return DRAWN.computeIfAbsent(subject, Assessed::draw);
    }

    private static byte[] draw(Subject subject) {
        return Ultrasound.jpeg(new PictureRequest(subject, Quality.good(), 640, 480, new Header("Praktijk De Bron",
                LocalDate.of(2026, 10, 1), LocalTime.NOON, Optional.empty()), 7));
    }
}
