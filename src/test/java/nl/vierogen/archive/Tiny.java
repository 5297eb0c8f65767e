package nl.vierogen.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.jpeg.JpegFacts;
import nl.vierogen.exchange.jpeg.JpegWalker;
import nl.vierogen.exchange.jpeg.Jpegs;
import nl.vierogen.exchange.pack.FirstRoundStatement;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.LogbookRules;
import nl.vierogen.exchange.pack.PackageDraft;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.PackageWriter;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.trust.statement.PracticeKeys;

/** A logbook of two cases with a head and an abdomen each, in pictures of a stamp's size: at most 16 points, 12 pass. */
public final class Tiny {
    static final LocalDate SUBMITTED = LocalDate.of(2026, 11, 2);
    static final Instant ISSUED = Instant.parse("2026-11-09T10:00:00Z");
    static final FormFile FORM = form(1);
    static final FormFile NEXT_FORM = form(2);
    static final List<String> SLOTS = List.of("case1-hc", "case1-ac", "case2-hc", "case2-ac");

    private final long seed;
    private final Map<SlotId, Long> seeds = new LinkedHashMap<>();
    private final Map<SlotId, byte[]> handed = new LinkedHashMap<>();
    private FormFile form = FORM;
    private Policy policy = Policy.USUAL;
    private LocalDate examinedOn = LocalDate.of(2026, 10, 12);
    private LocalDate dueOn = LocalDate.of(2026, 12, 1);
    private Optional<LocalDate> resubmittedOn = Optional.empty();
    private Optional<Sha256> replaces = Optional.empty();

    private Tiny(long seed) {
        this.seed = seed;
    }

    /** A first logbook whose pictures differ by seed. */
    public static Tiny logbook(long seed) {
        return new Tiny(seed);
    }

    Tiny policy(Policy asked) {
        policy = asked;
        return this;
    }

    Tiny dueOn(LocalDate day) {
        dueOn = day;
        return this;
    }

    Tiny examinedOn(LocalDate day) {
        examinedOn = day;
        return this;
    }

    Tiny form(FormFile other) {
        form = other;
        return this;
    }

    /** Mended: it takes the place of this package. */
    Tiny inPlaceOf(byte[] earlier, LocalDate day) throws Refusal {
        replaces = Optional.of(opened(earlier).identity());
        resubmittedOn = Optional.of(day);
        return this;
    }

    /** Another picture in this slot. */
    Tiny replaced(String slot, long otherSeed) {
        seeds.put(new SlotId(slot), otherSeed);
        return this;
    }

    /** This very picture in this slot. */
    Tiny showing(String slot, byte[] jpeg) {
        handed.put(new SlotId(slot), jpeg);
        return this;
    }

    /** The bytes of the {@code .logboek}, for the practice assessor. */
    public byte[] packed() {
        Map<SlotId, byte[]> jpegs = new LinkedHashMap<>();
        List<LogbookImage> images = new ArrayList<>();
        for (FormSlot slot : form.form().slots()) {
            long own = seeds.getOrDefault(slot.id(), seed);
            byte[] jpeg = handed.getOrDefault(slot.id(), picture(own * 100 + jpegs.size()));
            jpegs.put(slot.id(), jpeg);
            images.add(image(slot.id(), "e1", jpeg));
        }
        List<LogbookCase> cases = LogbookRules.cases(form.form()).stream()
                .map(id -> new LogbookCase(id, List.of(examination("e1", examinedOn)))).toList();
        String name = "T-" + seed;
        FirstRoundStatement statement = new FirstRoundStatement(FirstRoundStatement.FORMAT_VERSION,
                "00000000-0000-4000-8000-000000000001", name, name, LogbookKind.BIOMETRIE, Round.FIRST, true,
                PracticeKeys.assessor().keyId(), List.of(PracticeKeys.bureau().keyId()), ISSUED,
                PracticeKeys.roster().version(), "2026", form.reference(), SUBMITTED, resubmittedOn, dueOn, replaces,
                policy, List.of("b", "d"), List.of(), cases, images);
        return PackageWriter.write(new PackageDraft(statement, form.bytes(), jpegs, Map.of()), PracticeKeys.bureau(),
                List.of(PracticeKeys.assessor().publicIdentity(), PracticeKeys.bureau().publicIdentity()));
    }

    static byte[] picture(long seed) {
        return Jpegs.sized(128, 96, 0.7f, seed);
    }

    static LogbookImage image(SlotId slot, String examination, byte[] jpeg) {
        try {
            JpegFacts facts = JpegWalker.walk(jpeg, slot.value());
            return new LogbookImage(slot, examination, Sha256.of(jpeg), jpeg.length, facts.width(), facts.height());
        } catch (Refusal impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    static Examination examination(String id, LocalDate day) {
        return new Examination(id, Optional.empty(), Optional.of(new GestationalAge(28, 3)), Optional.of(day),
                Optional.empty());
    }

    /** A package as the Bureau's archive opens it. */
    public static LogbookPackage opened(byte[] file) throws Refusal {
        return PackageReader.openAsBureau(file, PracticeKeys.bureau(), PracticeKeys.roster());
    }

    private static FormFile form(int version) {
        String json = """
                {"formatVersion": 1, "id": "proef", "version": %d, "kind": "BIOMETRIE",
                 "title": {"nl": "Proef", "en": "Trial"}, "about": {"nl": "Voor proeven", "en": "For tests"},
                 "passPercentage": 75, "rounding": "PASS_MARK_HALF_UP",
                 "structures": [%s, %s],
                 "slots": [%s, %s, %s, %s],
                 "structuralErrors": [
                   {"structure": "hc", "criterion": "plane", "points": 0, "times": 2, "inMarkedRetake": false}],
                 "composition": [], "examples": []}
                """.formatted(version, structure("hc"), structure("ac"), slot(1, "hc"), slot(1, "ac"), slot(2, "hc"),
                slot(2, "ac"));
        try {
            return FormFile.read(json.getBytes(StandardCharsets.UTF_8));
        } catch (Refusal impossible) {
            throw new IllegalStateException(impossible.toString(), impossible);
        }
    }

    private static String structure(String id) {
        return """
                {"id": "%s", "name": {"nl": "N", "en": "N"}, "shortName": {"nl": "N", "en": "N"}, "criteria": [
                  {"id": "plane", "name": {"nl": "D", "en": "P"}, "weight": 1, %s},
                  {"id": "calipers", "name": {"nl": "C", "en": "C"}, "weight": 1, %s}]}"""
                .formatted(id, levels(), levels());
    }

    private static String levels() {
        return """
                "levels": [{"nl": "a", "en": "a"}, {"nl": "b", "en": "b"}, {"nl": "c", "en": "c"}], "variants": []""";
    }

    private static String slot(int number, String structure) {
        return """
                {"id": "case%1$d-%2$s", "caseId": "case%1$d", "structure": "%2$s", "name": {"nl": "Casus", "en": "Case"}}"""
                .formatted(number, structure);
    }
}
