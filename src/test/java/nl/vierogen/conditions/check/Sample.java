package nl.vierogen.conditions.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierogen.conditions.facts.Facts;
import nl.vierogen.conditions.facts.KeptSlot;
import nl.vierogen.conditions.facts.Looks;
import nl.vierogen.conditions.facts.Remade;
import nl.vierogen.conditions.picture.Likeness;
import nl.vierogen.conditions.picture.Print;
import nl.vierogen.conditions.sign.BureauHint;
import nl.vierogen.conditions.sign.Sign;
import nl.vierogen.exchange.form.ProcedureReader;
import nl.vierogen.logbook.CaseId;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Route;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.procedure.Procedure;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Forms;
import nl.vierogen.scoring.ScoreForm;

/** A logbook without a sign, to be spoilt. */
final class Sample {
    static final LocalDate EXAMINED = LocalDate.of(2026, 10, 12);
    static final LocalDate SUBMITTED = LocalDate.of(2026, 11, 2);

    private final ScoreForm form;
    private final Map<String, List<Examination>> cases = new LinkedHashMap<>();
    private final Map<String, String> examinationOf = new HashMap<>();
    private final Map<String, String> sizes = new HashMap<>();
    private final Map<SlotId, LocalDate> submittedOn = new HashMap<>();
    private final List<BureauHint> hints = new ArrayList<>();
    private final Map<SlotId, Print> prints = new HashMap<>();
    private final Map<SlotId, Print> oldPrints = new HashMap<>();
    private final Map<SlotId, Likeness> seen = new HashMap<>();
    private Optional<Remade> remade = Optional.empty();
    private LocalDate submitted = SUBMITTED;
    private LocalDate today = LocalDate.of(2026, 11, 22);

    private Sample(ScoreForm form, Map<String, String> ages) {
        this.form = form;
        form.slots().stream().map(slot -> slot.caseId().value()).distinct().forEach(id -> cases.put(id,
                new ArrayList<>(List.of(new Examination("E1", Optional.of(new BigDecimal("23.4")),
                        Optional.ofNullable(ages.get(id)).map(GestationalAge::parse), Optional.of(EXAMINED),
                        id.startsWith("crl") ? Optional.of(Route.TA) : Optional.empty())))));
    }

    static Sample termijn() {
        return new Sample(Forms.TERMIJN, Map.of("crl1", "10w+0d", "crl2", "11w+3d", "crl3", "12w+6d", "crl4", "8w+4d"))
                .route("crl4", Route.TV);
    }

    static Sample biometrie() {
        return new Sample(Forms.BIOMETRIE,
                Map.of("case1", "26w+0d", "case2", "32w+0d", "case3", "32w+1d", "case4", "37w+0d"));
    }

    Sample age(String caseId, String age) {
        return age(caseId, Optional.of(GestationalAge.parse(age)));
    }

    Sample age(String caseId, Optional<GestationalAge> age) {
        return examined(caseId, e -> new Examination(e.id(), e.bmi(), age, e.examinedOn(), e.route()));
    }

    Sample route(String caseId, Route route) {
        return examined(caseId,
                e -> new Examination(e.id(), e.bmi(), e.gestationalAge(), e.examinedOn(), Optional.of(route)));
    }

    Sample withoutRoute(String caseId) {
        return examined(caseId,
                e -> new Examination(e.id(), e.bmi(), e.gestationalAge(), e.examinedOn(), Optional.empty()));
    }

    Sample withoutBmi(String caseId) {
        return examined(caseId,
                e -> new Examination(e.id(), Optional.empty(), e.gestationalAge(), e.examinedOn(), e.route()));
    }

    Sample on(String caseId, LocalDate day) {
        return on(caseId, Optional.of(day));
    }

    Sample on(String caseId, Optional<LocalDate> day) {
        return examined(caseId, e -> new Examination(e.id(), e.bmi(), e.gestationalAge(), day, e.route()));
    }

    Sample onEverywhere(LocalDate day) {
        cases.keySet().forEach(id -> on(id, day));
        return this;
    }

    /** A second examination of a case, with these slots. */
    Sample second(String caseId, String age, LocalDate day, String... slots) {
        List<Examination> examinations = cases.get(caseId);
        examinations.add(new Examination("E2", Optional.of(new BigDecimal("23.4")),
                Optional.of(GestationalAge.parse(age)), Optional.of(day), examinations.getFirst().route()));
        Stream.of(slots).forEach(slot -> examinationOf.put(slot, "E2"));
        return this;
    }

    Sample size(String slot, int width, int height) {
        sizes.put(slot, width + "x" + height);
        return this;
    }

    Sample submitted(LocalDate day) {
        submitted = day;
        today = day;
        return this;
    }

    Sample submitted(String slot, LocalDate day) {
        submittedOn.put(new SlotId(slot), day);
        return this;
    }

    Sample today(LocalDate day) {
        today = day;
        return this;
    }

    Sample remade(LocalDate madeAfter, List<KeptSlot> kept, String... slots) {
        remade = Optional.of(new Remade(Stream.of(slots).map(SlotId::new).collect(Collectors.toSet()),
                Optional.ofNullable(madeAfter), kept));
        return this;
    }

    Sample hint(String slot, BureauHint.Kind kind, String detail) {
        hints.add(new BureauHint(new SlotId(slot), kind, detail));
        return this;
    }

    Sample print(String slot, Print print) {
        prints.put(new SlotId(slot), print);
        return this;
    }

    Sample oldPrint(String slot, Print print) {
        oldPrints.put(new SlotId(slot), print);
        return this;
    }

    Sample seen(String slot, Likeness likeness) {
        seen.put(new SlotId(slot), likeness);
        return this;
    }

    ScoreForm form() {
        return form;
    }

    Facts facts() {
        return facts(ProcedureReader.newest());
    }

    Facts facts(Procedure procedure) {
        List<LogbookImage> images = form.slots().stream().map(this::image).toList();
        List<LogbookCase> all = cases.entrySet().stream()
                .map(entry -> new LogbookCase(new CaseId(entry.getKey()), entry.getValue())).toList();
        Logbook logbook = new Logbook("LB2026-0412", form.kind(), remade.isPresent() ? Round.RETAKE : Round.FIRST,
                submitted, submitted.plusDays(28), all, images);
        return new Facts(logbook, form, procedure, today, submittedOn, remade, hints,
                new Looks(prints, oldPrints, seen));
    }

    /** One a piece of evidence. */
    List<Sign> signs() {
        return Signs.each(facts());
    }

    List<String> ids() {
        return signs().stream().map(Sign::id).toList();
    }

    Sign only() {
        List<Sign> signs = signs();
        if (signs.size() != 1) {
            throw new AssertionError("not one sign: " + ids());
        }
        return signs.getFirst();
    }

    static KeptSlot kept(String slot, Route route, String age) {
        return new KeptSlot(new SlotId(slot), Optional.ofNullable(route),
                Optional.ofNullable(age).map(GestationalAge::parse));
    }

    static List<SlotId> slots(String... ids) {
        return Stream.of(ids).map(SlotId::new).toList();
    }

    static Set<String> letters(List<Sign> signs) {
        return signs.stream().map(Sign::condition).collect(Collectors.toSet());
    }

    private Sample examined(String caseId, UnaryOperator<Examination> change) {
        cases.get(caseId).set(0, change.apply(cases.get(caseId).getFirst()));
        return this;
    }

    private LogbookImage image(FormSlot slot) {
        String id = slot.id().value();
        String[] size = sizes.getOrDefault(id, "1024x768").split("x");
        return new LogbookImage(slot.id(), examinationOf.getOrDefault(id, "E1"), Sha256.of(id.getBytes()), 1000,
                Integer.parseInt(size[0]), Integer.parseInt(size[1]));
    }
}
