package nl.vierogen.exchange.review;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierogen.conditions.Finding;
import nl.vierogen.conditions.Reading;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.jpeg.JpegFacts;
import nl.vierogen.exchange.jpeg.JpegWalker;
import nl.vierogen.exchange.jpeg.Jpegs;
import nl.vierogen.exchange.pack.FirstRoundStatement;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.LogbookRules;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.PackageWriter;
import nl.vierogen.exchange.pack.zip.PlainZip;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.ResultFile;
import nl.vierogen.exchange.result.payload.CoReview;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultCount;
import nl.vierogen.exchange.result.payload.ResultId;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.exchange.result.payload.SecondReading;
import nl.vierogen.exchange.result.payload.Times;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Route;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Change;
import nl.vierogen.scoring.Consequence;
import nl.vierogen.scoring.Counting;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.scoring.ScoreSheet;
import nl.vierogen.scoring.Tally;
import nl.vierogen.trust.Envelope;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.StatementWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A logbook that Anna finds insufficient and Bea looks at, right in every respect, and the parts to make wrong ones of. */
final class Reviews {
    static final Identity BUREAU = identity("BU-201", "bureau");
    static final Identity ANNA = identity("BO-201", "anna");
    static final Identity ANNA_AGAIN = identity("BO-201", "anna again");
    static final Identity BEA = identity("BO-202", "bea");
    static final Identity CARLA = identity("BO-203", "carla");
    static final Identity STRANGER = identity("BO-999", "stranger");
    static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");
    static final Roster ROSTER = roster(Optional.empty());
    static final FormFile FORM = BuiltInForms.newest("termijn").orElseThrow();
    static final FormSource FORMS = FormSource.of(List.of(FORM));
    static final Counting WHOLE = Counting.whole(FORM.form());
    static final SlotId CRL1 = new SlotId("crl1");
    static final CriterionId PLANE = new CriterionId("plane");
    static final ReviewId ID = new ReviewId("5b0e3c5e-6b1c-4c9e-9d7a-3f1f6f3d2a11");
    static final LogbookPackage OPENED = opened(ANNA, 1);
    static final List<Finding> OWN_FINDINGS = List.of(
            new Finding("k", List.of(CRL1), Finding.Decision.DISMISSED, Consequence.NOTE, "Focus is te zien."));
    static final ScoreSheet FIRST = sheet();
    static final Reading SECOND = new Reading(FIRST.with(CRL1, PLANE, 2), List.of());
    static final List<Change> CHANGES = List.of(new Change(CRL1, PLANE, 2, "Het vlak is midsagittaal."));

    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Reviews() {
    }

    static Roster roster(Optional<Instant> beaRevoked) {
        return roster(false, beaRevoked);
    }

    static Roster roster(boolean practice, Optional<Instant> beaRevoked) {
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        List<Member> members = new ArrayList<>();
        members.add(new Member(BUREAU.publicIdentity(), Role.BUREAU, from, Optional.empty()));
        for (Identity one : List.of(ANNA, ANNA_AGAIN, CARLA)) {
            members.add(new Member(one.publicIdentity(), Role.ASSESSOR, from, Optional.empty()));
        }
        members.add(new Member(BEA.publicIdentity(), Role.ASSESSOR, from, beaRevoked));
        return new Roster(3, practice, from, members);
    }

    /** A package for this person, as she opened it. */
    static LogbookPackage opened(Identity recipient, long seed) {
        Map<SlotId, byte[]> jpegs = new LinkedHashMap<>();
        List<LogbookImage> images = new ArrayList<>();
        try {
            for (FormSlot slot : FORM.form().slots()) {
                byte[] jpeg = Jpegs.sized(64, 48, 0.7f, seed * 100 + jpegs.size());
                JpegFacts facts = JpegWalker.walk(jpeg, slot.id().value());
                jpegs.put(slot.id(), jpeg);
                images.add(new LogbookImage(slot.id(), "e1", Sha256.of(jpeg), jpeg.length, facts.width(),
                        facts.height()));
            }
            List<LogbookCase> cases = LogbookRules.cases(FORM.form()).stream()
                    .map(id -> new LogbookCase(id, List.of(new Examination("e1", Optional.empty(),
                            Optional.of(new GestationalAge(11, 3)), Optional.of(LocalDate.of(2026, 10, 12)),
                            LogbookRules.hasRoute(FORM.form(), id) ? Optional.of(Route.TA) : Optional.empty()))))
                    .toList();
            FirstRoundStatement statement = new FirstRoundStatement(1, "00000000-0000-4000-8000-000000000002", "A-17",
                    "LB2026-0412", FORM.form().kind(), Round.FIRST, false, recipient.keyId(), List.of(BUREAU.keyId()),
                    Instant.parse("2026-11-09T10:00:00Z"), 3, "2026", FORM.reference(), LocalDate.of(2026, 11, 2),
                    Optional.empty(), LocalDate.of(2026, 11, 30), Optional.empty(), Policy.USUAL, List.of("b"),
                    List.of(), cases, images);
            return PackageReader.open(PackageWriter.write(statement, FORM.bytes(), jpegs, BUREAU,
                    List.of(recipient.publicIdentity(), BUREAU.publicIdentity())), recipient, ROSTER);
        } catch (Refusal refusal) {
            throw new IllegalStateException(refusal.toString(), refusal);
        }
    }

    /** One point everywhere: half of what can be reached. */
    private static ScoreSheet sheet() {
        Map<SlotId, Map<CriterionId, Integer>> points = new HashMap<>();
        for (FormSlot slot : WHOLE.slots()) {
            Map<CriterionId, Integer> scores = new HashMap<>();
            for (Criterion criterion : FORM.form().criteria(slot.id())) {
                scores.put(criterion.id(), 1);
            }
            points.put(slot.id(), scores);
        }
        return new ScoreSheet(points);
    }

    /** What Anna would sign alone, for both to sign. */
    static ResultPayload draft() {
        return result(FIRST, OWN_FINDINGS, Outcome.INSUFFICIENT, Optional.empty());
    }

    /** Bea agrees that it is insufficient, but for one plane. */
    static ResultPayload agreed() {
        return result(SECOND.sheet(), List.of(), Outcome.INSUFFICIENT, Optional.of(review(CHANGES, true)));
    }

    /** Bea does not agree. */
    static ResultPayload undecided() {
        return result(FIRST, List.of(), Outcome.UNDECIDED, Optional.of(review(List.of(), false)));
    }

    static CoReview review(List<Change> changes, boolean agreed) {
        SecondReading reading = SecondReading.of(WHOLE, new Reading(FIRST, OWN_FINDINGS), SECOND, changes);
        return new CoReview(ReviewMode.BLIND, Optional.of(reading), List.of(new CoReview.Asked(BEA.keyId(),
                agreed ? CoReview.Ending.AGREED : CoReview.Ending.NOT_AGREED)));
    }

    static ResultPayload result(ScoreSheet points, List<Finding> findings, Outcome outcome,
            Optional<CoReview> review) {
        ResultCount count = ResultCount.of(Tally.of(WHOLE, points));
        List<Mark> marks = outcome == Outcome.INSUFFICIENT ? List.of(new Mark(CRL1, List.of("plane"), "")) : List.of();
        return new ResultPayload(1, new ResultId("0b0e3c5e-6b1c-4c9e-9d7a-3f1f6f3d2a10"), 1, Optional.empty(), "A-17",
                OPENED.identity(), FORM.reference(), FORM.form().kind(), "LB2026-0412", Round.FIRST, false, "2026",
                Policy.USUAL, Optional.empty(), points, List.copyOf(WHOLE.slotIds()), count.total(), count.maximum(),
                count.passMark(), count.percentage(), count.structuralErrors(), findings, outcome,
                Map.of(CRL1, "Mooie vergroting."), "", List.of(), List.of(), marks, review,
                List.of(ANNA.keyId(), BEA.keyId()), new Times(Optional.of(NOW), Optional.of(NOW), NOW, false), "0.2.0",
                Sha256.of(new byte[]{2}));
    }

    static RequestStatement request() {
        return new RequestStatement(1, ID, 1, ANNA.keyId(), BEA.keyId(), List.of(ANNA.keyId()), false, NOW,
                OPENED.identity(), draft(), Optional.empty());
    }

    /** Anna comes back with Bea's sheet and what she would agree on. */
    static RequestStatement secondRequest() {
        return new RequestStatement(1, ID, 2, ANNA.keyId(), BEA.keyId(), List.of(ANNA.keyId()), false, NOW,
                OPENED.identity(), draft(), Optional.of(new Proposal(SECOND, CHANGES, List.of(), true)));
    }

    static AnswerStatement answer(int revision, Reply reply) {
        return new AnswerStatement(1, ID, revision, BEA.keyId(), ANNA.keyId(), List.of(BEA.keyId()), false, NOW,
                OPENED.identity(), reply);
    }

    static AnswerStatement answer() {
        return answer(1, new Reply.Read(SECOND, CHANGES, List.of(), true));
    }

    static AnswerStatement declined() {
        return answer(1, new Reply.Declined(Reply.Reason.RECOGNISED));
    }

    /** The entries of a sound request. */
    static Map<String, byte[]> requestEntries() {
        return requestEntries(signed(RequestStatement.TYPE, request(), ANNA), OPENED);
    }

    static Map<String, byte[]> requestEntries(byte[] signed, LogbookPackage opened) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(ReviewEntries.REQUEST, signed);
        entries.putAll(opened.entries());
        return entries;
    }

    /** The entries of a sound answer. */
    static Map<String, byte[]> answerEntries() {
        return answerEntries(answer(), ResultFile.signFirst(agreed(), BEA));
    }

    static Map<String, byte[]> answerEntries(AnswerStatement statement, byte[] result) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(ReviewEntries.ANSWER, signed(AnswerStatement.TYPE, statement, BEA));
        entries.put(ReviewEntries.RESULT, result);
        return entries;
    }

    static byte[] signed(String type, Object statement, Identity... signers) {
        return StatementWriter.sign(type, StrictJson.write(statement), List.of(signers));
    }

    /** The statement changed as a tree, and signed anew: a lie, not a forgery. */
    static byte[] lie(String type, Object statement, Identity signer, Consumer<ObjectNode> change) {
        ObjectNode tree = tree(statement);
        change.accept(tree);
        return StatementWriter.sign(type, TREES.writeValueAsBytes(tree), List.of(signer));
    }

    static ObjectNode tree(Object statement) {
        return TREES.readTree(StrictJson.write(statement)).asObject();
    }

    /** What opening a request with this statement comes to. */
    static String requestLie(Consumer<ObjectNode> change) {
        return verdict(requestEntries(lie(RequestStatement.TYPE, request(), ANNA, change), OPENED), BEA);
    }

    static String requestLie(RequestStatement statement, Consumer<ObjectNode> change) {
        return verdict(requestEntries(lie(RequestStatement.TYPE, statement, ANNA, change), OPENED), BEA);
    }

    static byte[] seal(Map<String, byte[]> entries, PublicIdentity to) {
        return Envelope.encrypt(PlainZip.write(entries), List.of(to));
    }

    /** What becomes of such a file when this person opens it: the kind, or the code with the places. */
    static String verdict(Map<String, byte[]> entries, Identity opener) {
        return verdict(seal(entries, opener.publicIdentity()), opener, ROSTER);
    }

    static String verdict(byte[] file, Identity opener, Roster roster) {
        try {
            return Incoming.open(file, opener, roster, FORMS).getClass().getSimpleName();
        } catch (Refusal refusal) {
            return refusal.problem() + (refusal.details().isEmpty() ? "" : " " + String.join(" ", refusal.details()));
        }
    }

    static byte[] writeRequest(RequestStatement statement) throws Refusal {
        return RequestWriter.write(statement, OPENED, ANNA, BEA.publicIdentity(), ROSTER);
    }

    static byte[] writeAnswer(AnswerStatement statement, Optional<ResultPayload> result) throws Refusal {
        return AnswerWriter.write(statement, result, BEA, ANNA.publicIdentity(), ROSTER, FORMS);
    }

    static ReviewAnswer openAnswer(byte[] file) throws Refusal {
        return AnswerReader.open(file, ANNA, ROSTER, FORMS);
    }

    static void setKid(ObjectNode tree, String member, KeyId kid) {
        tree.put(member, kid.value());
    }

    private static Identity identity(String person, String seed) {
        return Identity.fromSeed(new PersonCode(person), seed.getBytes(StandardCharsets.US_ASCII));
    }
}
