package nl.vierogen.exchange.result;

import static nl.vierogen.exchange.result.VectorKey.ANNA;
import static nl.vierogen.exchange.result.VectorKey.ANNA_AGAIN;
import static nl.vierogen.exchange.result.VectorKey.BEA;
import static nl.vierogen.exchange.result.VectorKey.BUREAU;
import static nl.vierogen.exchange.result.VectorKey.CARLA;
import static nl.vierogen.exchange.result.VectorKey.DORA;
import static nl.vierogen.exchange.result.VectorKey.OLD_BUREAU;
import static nl.vierogen.exchange.result.VectorKey.PRACTICE_BUREAU;
import static nl.vierogen.exchange.result.VectorKey.PRACTICE_ONE;
import static nl.vierogen.exchange.result.VectorKey.STRANGER;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import nl.vierogen.trust.curve.Base64Url;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Rosters to hold results against: two that are right, and for each thing that can be wrong with one, one. */
final class VectorRosters {
    private static final String TYPE = "vierogen-roster+json";
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TURN = Instant.parse("2026-11-20T00:00:00Z");
    private static final JsonMapper TREES = new JsonMapper();

    /** What is refused with which code. */
    record Bad(byte[] roster, String code) {
    }

    private VectorRosters() {
    }

    static Map<String, byte[]> right() {
        return Map.of("real", RosterFile.write(roster(3), BUREAU.identity()), "earlier", RosterFile.write(
                new Roster(2, false, START, List.of(member(BUREAU, Role.BUREAU), member(ANNA, Role.ASSESSOR))),
                BUREAU.identity()));
    }

    /** The roster that the scripts have beside them to practise with. */
    static byte[] practice() {
        return RosterFile.write(PracticeKeys.roster(), PracticeKeys.bureau());
    }

    static Map<String, Bad> wrong() {
        Map<String, Bad> rosters = new LinkedHashMap<>();
        rosters.put("for-practice", new Bad(practice(), "PRACTICE_MIXED"));
        rosters.put("with-a-practice-key", bad("PRACTICE_MIXED", tree -> row(tree, 1)
                .put("kid", PRACTICE_ONE.kid().value())
                .put("signingKey", PRACTICE_ONE.identity().publicIdentity().signingKey().value())));
        rosters.put("called-practice", bad("PRACTICE_MIXED", tree -> tree.put("practice", true)));
        rosters.put("signed-by-an-assessor", new Bad(signed(payload(), ANNA), "SIGNER_ROLE"));
        rosters.put("signed-by-an-assessor-too", new Bad(signed(payload(), BUREAU, ANNA), "SIGNER_ROLE"));
        rosters.put("signed-by-a-stranger", new Bad(signed(payload(), STRANGER), "SIGNER_UNKNOWN"));
        rosters.put("signed-by-a-revoked-bureau-key", new Bad(signed(payload(), OLD_BUREAU), "SIGNER_REVOKED"));
        rosters.put("changed-under-its-signature", new Bad(RawStatement.of(changed(tree -> row(tree, 2)
                .put("person", "BO-810"))).withRows(statement(payload(), BUREAU).rows()).bytes(),
                "SIGNATURE_INVALID"));
        rosters.put("with-the-signature-of-another-key", new Bad(RawStatement.of(payload()).signed(
                RawStatement.header(BUREAU, "EdDSA", TYPE), STRANGER::sign).bytes(), "SIGNATURE_INVALID"));
        rosters.put("of-another-type", new Bad(RawStatement.of(payload()).signed(BUREAU).bytes(), "FORMAT_UNKNOWN"));
        rosters.put("of-a-newer-format", bad("FORMAT_TOO_NEW", tree -> tree.put("format", 2)));
        rosters.put("of-format-zero", invalid(tree -> tree.put("format", 0)));
        rosters.put("of-version-zero", invalid(tree -> tree.put("version", 0)));
        rosters.put("with-a-version-as-text", invalid(tree -> tree.put("version", "3")));
        rosters.put("with-an-unknown-member", invalid(tree -> tree.put("mood", "good")));
        rosters.put("with-an-unknown-role", invalid(tree -> row(tree, 1).put("role", "DIRECTOR")));
        rosters.put("with-a-kid-of-another-key", invalid(tree -> row(tree, 2)
                .put("signingKey", STRANGER.identity().publicIdentity().signingKey().value())));
        rosters.put("with-a-key-twice", invalid(tree -> tree.withArray("members").add(row(tree, 1).deepCopy())));
        rosters.put("with-a-key-of-small-order", invalid(VectorRosters::neutralKey));
        rosters.put("with-a-key-revoked-before-valid", invalid(tree -> row(tree, 2)
                .put("revokedAt", "2025-12-31T23:59:59Z")));
        rosters.put("without-a-bureau", invalid(tree -> {
            tree.withArray("members").remove(6);
            tree.withArray("members").remove(0);
        }));
        rosters.put("with-a-member-doubled", new Bad(signed(text(json -> json.replaceFirst("\"person\"",
                "\"person\":\"BO-810\",\"person\"")), BUREAU), "ROSTER_INVALID"));
        rosters.put("that-is-empty", new Bad(new byte[0], "SIGNATURE_FORM"));
        return rosters;
    }

    private static Roster roster(int version) {
        return new Roster(version, false, START, List.of(member(BUREAU, Role.BUREAU), member(ANNA, Role.ASSESSOR),
                member(BEA, Role.ASSESSOR), member(ANNA_AGAIN, Role.ASSESSOR),
                new Member(CARLA.identity().publicIdentity(), Role.ASSESSOR, START, Optional.of(TURN)),
                new Member(DORA.identity().publicIdentity(), Role.ASSESSOR, TURN, Optional.empty()),
                new Member(OLD_BUREAU.identity().publicIdentity(), Role.BUREAU, START.minusSeconds(86_400),
                        Optional.of(START))));
    }

    private static Member member(VectorKey key, Role role) {
        return new Member(key.identity().publicIdentity(), role, START, Optional.empty());
    }

    /** The neutral point as a key, under its own right kid: every signature of zeros would be one by this key. */
    private static void neutralKey(ObjectNode tree) {
        row(tree, 2).put("signingKey", "AQ" + "A".repeat(41)).put("kid", "eV9frzBXPTP92MWWMpoFOh0WI_kJLvGlhcNs15APU_s");
    }

    private static Bad invalid(Consumer<ObjectNode> change) {
        return bad("ROSTER_INVALID", change);
    }

    private static Bad bad(String code, Consumer<ObjectNode> change) {
        return new Bad(signed(changed(change), BUREAU), code);
    }

    private static ObjectNode row(ObjectNode tree, int at) {
        return (ObjectNode) tree.get("members").get(at);
    }

    private static byte[] changed(Consumer<ObjectNode> change) {
        ObjectNode tree = TREES.readTree(payload()).asObject();
        change.accept(tree);
        return TREES.writeValueAsBytes(tree);
    }

    private static byte[] text(UnaryOperator<String> change) {
        return change.apply(new String(payload(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] payload() {
        String file = new String(right().get("real"), StandardCharsets.UTF_8);
        return Base64Url.decode(file.split("\"", 5)[3]);
    }

    private static byte[] signed(byte[] payload, VectorKey... signers) {
        return statement(payload, signers).bytes();
    }

    private static RawStatement statement(byte[] payload, VectorKey... signers) {
        RawStatement statement = RawStatement.of(payload);
        for (VectorKey signer : signers) {
            statement = statement.signed(RawStatement.header(signer, "EdDSA", TYPE), signer::sign);
        }
        return statement;
    }
}
