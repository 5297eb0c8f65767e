package nl.vierogen.exchange.pack;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.exchange.form.FormFile;
import nl.vierogen.exchange.jpeg.JpegFacts;
import nl.vierogen.exchange.jpeg.JpegWalker;
import nl.vierogen.exchange.jpeg.Jpegs;
import nl.vierogen.exchange.jpeg.Sign;
import nl.vierogen.exchange.pack.zip.PlainZip;
import nl.vierogen.exchange.pack.zip.StrictZip;
import nl.vierogen.json.Limits;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Examination;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.LogbookCase;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Route;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.FormSlot;
import nl.vierogen.trust.Envelope;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.StatementWriter;
import tools.jackson.databind.node.ObjectNode;

/** Sound packages, and the parts to make unsound ones of. */
public final class Packages {
    public static final Instant NOW = Instant.parse("2026-11-09T10:00:00Z");
    public static final Instant REVOKED_AT = Instant.parse("2026-11-01T00:00:00Z");
    public static final Identity BUREAU = identity("BU-101");
    public static final Identity OLD_BUREAU = identity("BU-100");
    public static final Identity ASSESSOR = identity("BO-101");
    public static final Identity COLLEAGUE = identity("BO-102");
    public static final Identity STRANGER = identity("BO-999");
    public static final Roster ROSTER = roster(3, false);
    static final byte[] FORM = form("biometrie").bytes();

    private Packages() {
    }

    public static Roster roster(int version, boolean practice) {
        Instant from = Instant.parse("2026-01-01T00:00:00Z");
        return new Roster(version, practice, from, List.of(
                new Member(BUREAU.publicIdentity(), Role.BUREAU, from, Optional.empty()),
                new Member(OLD_BUREAU.publicIdentity(), Role.BUREAU, from, Optional.of(REVOKED_AT)),
                new Member(ASSESSOR.publicIdentity(), Role.ASSESSOR, from, Optional.empty()),
                new Member(COLLEAGUE.publicIdentity(), Role.ASSESSOR, from, Optional.empty())));
    }

    public static FormFile form(String id) {
        return BuiltInForms.newest(id).orElseThrow();
    }

    /** An image a slot, which differ by seed. */
    static Map<SlotId, byte[]> jpegs(FormFile form, long seed) {
        Map<SlotId, byte[]> jpegs = new LinkedHashMap<>();
        for (FormSlot slot : form.form().slots()) {
            jpegs.put(slot.id(), Jpegs.sized(64, 48, 0.7f, seed * 100 + jpegs.size()));
        }
        return jpegs;
    }

    static FirstRoundStatement statement(FormFile form, Map<SlotId, byte[]> jpegs) {
        List<LogbookCase> cases = LogbookRules.cases(form.form()).stream()
                .map(id -> new LogbookCase(id, List.of(new Examination("e1", Optional.empty(),
                        Optional.of(new GestationalAge(28, 3)), Optional.of(LocalDate.of(2026, 10, 12)),
                        LogbookRules.hasRoute(form.form(), id) ? Optional.of(Route.TA) : Optional.empty()))))
                .toList();
        List<LogbookImage> images = new ArrayList<>();
        jpegs.forEach((slot, jpeg) -> images.add(image(slot, jpeg)));
        SlotId first = images.getFirst().slot();
        return new FirstRoundStatement(1, "00000000-0000-4000-8000-000000000001", "A-17", "LB2026-0412",
                form.form().kind(), Round.FIRST, false, ASSESSOR.keyId(), List.of(BUREAU.keyId()), NOW, 3, "2026",
                form.reference(), LocalDate.of(2026, 11, 2), Optional.empty(), LocalDate.of(2026, 11, 30),
                Optional.empty(), Policy.USUAL, List.of("a", "b", "d"),
                List.of(new BureauFinding(first, Sign.Kind.EDITED_WITH, "GIMP")), cases, images);
    }

    static LogbookImage image(SlotId slot, byte[] jpeg) {
        try {
            JpegFacts facts = JpegWalker.walk(jpeg, slot.value());
            return new LogbookImage(slot, "e1", Sha256.of(jpeg), jpeg.length, facts.width(), facts.height());
        } catch (Refusal e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The entries of a sound package of the form. */
    static Map<String, byte[]> entries(String form, long seed) {
        FormFile file = form(form);
        Map<SlotId, byte[]> jpegs = jpegs(file, seed);
        return entries(
                PackageWriter.zip(new PackageDraft(statement(file, jpegs), file.bytes(), jpegs, Map.of()), BUREAU));
    }

    static Map<String, byte[]> entries(byte[] zip) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try {
            StrictZip opened = StrictZip.open(zip, Entries.MOST);
            for (String name : opened.names()) {
                entries.put(name, opened.content(name));
            }
        } catch (Refusal e) {
            throw new IllegalStateException(e);
        }
        return entries;
    }

    /** Encrypted to the assessor, as the Bureau would. */
    static byte[] seal(Map<String, byte[]> entries) {
        return seal(PlainZip.write(entries));
    }

    static byte[] seal(byte[] zip) {
        return Envelope.encrypt(zip, List.of(ASSESSOR.publicIdentity(), BUREAU.publicIdentity()));
    }

    /** The same entries with another statement: changed, and signed by whom the caller wants. */
    static Map<String, byte[]> resigned(Map<String, byte[]> entries, Identity signer, Consumer<ObjectNode> change) {
        Map<String, byte[]> changed = new LinkedHashMap<>(entries);
        changed.put(Entries.STATEMENT, signed(payload(entries, change), signer));
        return changed;
    }

    static byte[] payload(Map<String, byte[]> entries, Consumer<ObjectNode> change) {
        try {
            ObjectNode outer = StrictJson.read(entries.get(Entries.STATEMENT), ObjectNode.class,
                    Limits.ENVELOPE);
            byte[] payload = Base64.getUrlDecoder().decode(outer.path("payload").asString());
            ObjectNode tree = StrictJson.read(payload, ObjectNode.class);
            change.accept(tree);
            return StrictJson.write(tree);
        } catch (Refusal e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] signed(byte[] payload, Identity signer) {
        return StatementWriter.sign(PackageStatement.TYPE, payload, List.of(signer));
    }

    static LogbookPackage open(byte[] encrypted) throws Refusal {
        return PackageReader.open(encrypted, ASSESSOR, ROSTER);
    }

    private static Identity identity(String person) {
        return Identity.fromSeed(new PersonCode(person), person.getBytes(StandardCharsets.US_ASCII));
    }
}
