package nl.vierogen.exchange.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.vierogen.exchange.form.FormReference;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Policy;
import nl.vierogen.logbook.ReviewMode;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.StatementWriter;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class ResultVerifierTest {
    private static final Identity BUREAU = identity("BU-900", 1);
    private static final Identity ANNA = identity("BO-901", 2);
    private static final Identity ANNA_AGAIN = identity("BO-901", 3);
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void aPassByOneAndAFailByTwoAreValid() throws Refusal {
        VerifiedResult pass = Results.verify(Results.file(Results.pass()));
        assertThat(pass.payload()).isEqualTo(Results.pass());
        assertThat(pass.signers()).extracting(Member::person).containsExactly(new PersonCode("BO-001"));
        assertThat(pass.sha256()).isEqualTo(Sha256.of(Results.file(Results.pass())));
        VerifiedResult fail = Results.verify(Results.file(Results.fail()));
        assertThat(fail.payload()).isEqualTo(Results.fail());
        assertThat(fail.signers()).extracting(Member::person).containsExactly(new PersonCode("BO-001"),
                new PersonCode("BO-002"));
        assertThat(Results.verdict(Results.file(Results.retake()))).isEqualTo("accepted");
    }

    @Test
    void numbersAreWrittenPlain() {
        String pass = new String(StrictJson.write(Results.pass()), StandardCharsets.UTF_8);
        assertThat(pass).contains("\"total\":84,\"maximum\":96,\"passMark\":72,\"percentage\":87.5,");
    }

    @Test
    void everyMemberChangedUnderAnOldSignatureIsRefused() {
        for (ResultPayload payload : List.of(Results.pass(), Results.fail(), Results.retake())) {
            byte[] file = Results.file(payload);
            List<byte[]> changed = Mutations.ofEachMember(StrictJson.write(payload));
            assertThat(changed).hasSizeGreaterThan(60);
            for (byte[] other : changed) {
                assertThat(Results.verdict(Mutations.underOldSignatures(file, other))).isEqualTo("SIGNATURE_INVALID");
            }
        }
    }

    @Test
    void aSignatureRemovedFromTwoIsRefused() {
        String file = new String(Results.file(Results.fail()), StandardCharsets.UTF_8);
        int second = file.indexOf(",{\"", file.indexOf("\"signatures\""));
        String one = file.substring(0, second) + "]}";
        assertThat(Results.verdict(one.getBytes(StandardCharsets.UTF_8))).isEqualTo("SIGNER_SET");
    }

    @Test
    void signaturesThatChangedPlacesAreRefused() {
        byte[] file = StatementWriter.sign(ResultFile.TYPE, StrictJson.write(Results.fail()),
                List.of(Results.OTHER, Results.ONE));
        assertThat(Results.verdict(file)).isEqualTo("SIGNER_ORDER");
    }

    @Test
    void aSignatureNobodyNamedIsRefused() {
        byte[] file = StatementWriter.sign(ResultFile.TYPE, StrictJson.write(Results.pass()),
                List.of(Results.ONE, Results.OTHER));
        assertThat(Results.verdict(file)).isEqualTo("SIGNER_SET");
    }

    @Test
    void theBureauSignsNoResults() {
        byte[] json = Results.changed(Results.pass(), tree -> tree.putArray("signers")
                .add(PracticeKeys.bureau().keyId().value()));
        assertThat(Results.verdict(StatementWriter.sign(ResultFile.TYPE, json, List.of(PracticeKeys.bureau()))))
                .isEqualTo("SIGNER_ROLE");
    }

    @Test
    void anotherKindOfStatementIsNoResult() {
        byte[] file = StatementWriter.sign("vierogen-package+json", StrictJson.write(Results.pass()),
                List.of(Results.ONE));
        assertThat(Results.verdict(file)).startsWith("FORMAT_UNKNOWN");
    }

    @Test
    void practiceAndRealNeverMix() {
        assertThat(Results.verdict(Results.lie(Results.pass(), tree -> tree.put("practice", false))))
                .isEqualTo("PRACTICE_MIXED");
        assertThatThrownBy(() -> ResultVerifier.verify(Results.file(Results.pass()), roster(Optional.empty()),
                FormSource.builtIn())).isInstanceOf(Refusal.class).hasMessage("PRACTICE_MIXED");
        assertThatThrownBy(() -> ResultVerifier.verify(real(true, List.of(ANNA)), roster(Optional.empty()),
                FormSource.builtIn())).isInstanceOf(Refusal.class).hasMessage("PRACTICE_MIXED");
        assertThat(Results.verdict(real(false, List.of(ANNA)))).isEqualTo("SIGNER_UNKNOWN");
    }

    @Test
    void aRealResultIsValidAgainstItsRoster() throws Refusal {
        VerifiedResult result = ResultVerifier.verify(real(false, List.of(ANNA)), roster(Optional.empty()),
                FormSource.builtIn());
        assertThat(result.payload().practice()).isFalse();
    }

    @Test
    void aKeyRevokedBeforeSealingIsRefused() {
        assertThatThrownBy(() -> ResultVerifier.verify(real(false, List.of(ANNA)),
                roster(Optional.of(Instant.parse("2026-11-21T10:00:00Z"))), FormSource.builtIn()))
                .isInstanceOf(Refusal.class).hasMessage("SIGNER_REVOKED");
    }

    @Test
    void twoKeysOfOnePersonAreNotFourEyes() {
        assertThatThrownBy(() -> ResultVerifier.verify(real(false, List.of(ANNA, ANNA_AGAIN)),
                roster(Optional.empty()), FormSource.builtIn()))
                .isInstanceOf(Refusal.class).hasMessage("SAME_PERSON_TWICE");
    }

    @Test
    void aFormNobodyHasIsRefused() {
        byte[] file = Results.lie(Results.pass(), tree -> ((ObjectNode) tree.get("form")).put("sha256",
                "0".repeat(64)));
        assertThat(Results.verdict(file)).isEqualTo("RESULT_FORM_UNKNOWN");
        assertThat(Results.verdict(Results.lie(Results.pass(),
                tree -> ((ObjectNode) tree.get("form")).put("version", 2)))).isEqualTo("RESULT_FORM_UNKNOWN");
    }

    @Test
    void aFormBesideTheFileIsFoundByItsDigest() throws Refusal {
        FormSource none = _ -> Optional.empty();
        assertThat(ResultVerifier.verify(Results.file(Results.pass()), PracticeKeys.roster(),
                none.or(FormSource.of(List.of(Results.BIOMETRY)))).payload()).isEqualTo(Results.pass());
    }

    @Test
    void aNewerFormatIsTooNew() {
        byte[] file = Results.lie(Results.pass(), tree -> tree.put("formatVersion", 2).put("mood", "good"));
        assertThat(Results.verdict(file)).isEqualTo("FORMAT_TOO_NEW 2");
    }

    @Test
    void aPayloadWrittenAnotherWayIsRefused() {
        String json = new String(StrictJson.write(Results.pass()), StandardCharsets.UTF_8);
        for (String other : List.of(json.replace("\"total\":84,", "\"total\":84.0,"),
                json.replace("\"total\":84,", "\"total\": 84,"), json.replace("\"x\":0.25", "\"x\":25e-2"),
                json.replace("{\"case1-ac\":", "{\"case1-ab\":{},\"case1-ac\":"))) {
            assertThat(other).isNotEqualTo(json);
            assertThat(Results.verdict(StatementWriter.sign(ResultFile.TYPE, other.getBytes(StandardCharsets.UTF_8),
                    List.of(Results.ONE)))).isEqualTo("RESULT_INVALID $");
        }
    }

    @Test
    void onlyThoseNamedCanSign() {
        assertThatThrownBy(() -> ResultFile.sign(Results.fail(), List.of(Results.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ResultFile.sign(Results.fail(), List.of(Results.OTHER, Results.ONE)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aResultIsHeldAgainstItsPackage() throws Refusal {
        VerifiedResult result = Results.verify(Results.file(Results.pass()));
        Assignment asked = Assignment.of(result.payload());
        result.requireMatches(asked);
        Map<String, Object> others = Map.ofEntries(Map.entry("packageIdentity", Sha256.of(new byte[]{9})),
                Map.entry("assignmentId", "another"),
                Map.entry("form", new FormReference("biometrie", 1, Sha256.of(new byte[]{8}))),
                Map.entry("kind", LogbookKind.TERMIJN), Map.entry("number", "LB-other"),
                Map.entry("round", Round.SECOND_OPINION), Map.entry("practice", !asked.practice()),
                Map.entry("procedureVersion", "2027"),
                Map.entry("policy", new Policy(ReviewMode.OPEN, false, false, 1)),
                Map.entry("basis", Optional.of(Basis.WHOLE)),
                Map.entry("counted", Set.of(new SlotId("case1-hc"))));
        for (RecordComponent member : Assignment.class.getRecordComponents()) {
            assertThat(others).as("a change to try").containsKey(member.getName());
            assertThat(difference(result, changed(asked, member.getName(), others.get(member.getName()))))
                    .isEqualTo("[" + member.getName() + "]");
        }
    }

    @Test
    void aResultIsByThePersonThePackageWasFor() throws Refusal {
        VerifiedResult result = Results.verify(Results.file(Results.fail()));
        Identity renewed = Identity.fromSeed(Results.ONE.person(), new byte[]{1});
        Roster old = PracticeKeys.roster();
        Roster roster = old.with(new Member(renewed.publicIdentity(), Role.ASSESSOR, old.issuedAt(),
                Optional.empty()), old.issuedAt());
        result.requireRecipient(Results.ONE.keyId(), roster);
        result.requireRecipient(renewed.keyId(), roster);
        for (KeyId other : List.of(Results.OTHER.keyId(), PracticeKeys.independent().keyId())) {
            assertThatThrownBy(() -> result.requireRecipient(other, roster))
                    .hasToString("RESULT_PACKAGE_DIFFERS [signers]");
        }
        // a key nobody knows is nobody's
        assertThatThrownBy(() -> result.requireRecipient(renewed.keyId(), old))
                .hasToString("RESULT_PACKAGE_DIFFERS [signers]");
    }

    private static Assignment changed(Assignment asked, String member, Object other) {
        try {
            RecordComponent[] members = Assignment.class.getRecordComponents();
            Object[] values = new Object[members.length];
            Class<?>[] types = new Class<?>[members.length];
            for (int n = 0; n < members.length; n++) {
                types[n] = members[n].getType();
                values[n] = members[n].getName().equals(member) ? other : members[n].getAccessor().invoke(asked);
            }
            return Assignment.class.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException failed) {
            throw new AssertionError(failed);
        }
    }

    private static String difference(VerifiedResult result, Assignment asked) {
        try {
            result.requireMatches(asked);
            return "none";
        } catch (Refusal refusal) {
            return refusal.toString().replace("RESULT_PACKAGE_DIFFERS ", "");
        }
    }

    private static byte[] real(boolean practice, List<Identity> signers) {
        byte[] json = Results.changed(Results.pass(), tree -> {
            tree.put("practice", practice);
            var kids = tree.putArray("signers");
            signers.forEach(signer -> kids.add(signer.keyId().value()));
        });
        return StatementWriter.sign(ResultFile.TYPE, json, signers);
    }

    private static Roster roster(Optional<Instant> annaRevoked) {
        return new Roster(1, false, START, List.of(
                new Member(BUREAU.publicIdentity(), Role.BUREAU, START, Optional.empty()),
                new Member(ANNA.publicIdentity(), Role.ASSESSOR, START, annaRevoked),
                new Member(ANNA_AGAIN.publicIdentity(), Role.ASSESSOR, START, Optional.empty())));
    }

    private static Identity identity(String person, int seed) {
        return Identity.fromSeed(new PersonCode(person), new byte[]{(byte) seed});
    }
}
