package nl.vierogen.exchange.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
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

/** A result with one signature of two: everything is held but the other signature, and it is never a result. */
class PartialResultTest {
    private static final KeyId OTHER = Results.OTHER.keyId();

    @Test
    void oneSignatureOfTwoIsPartialAndNeverAResult() throws Refusal {
        for (ResultPayload payload : List.of(Results.fail(), Results.failedRetake())) {
            for (Identity first : List.of(Results.ONE, Results.OTHER)) {
                byte[] file = ResultFile.signFirst(payload, first);
                assertThat(Results.verdict(file)).isEqualTo("SIGNER_SET");
                PartialResult partial = partial(file, first.keyId());
                assertThat(partial.payload()).isEqualTo(payload);
                assertThat(partial.file()).isEqualTo(file);
                assertThat(partial.signer()).isEqualTo(first.keyId());
            }
        }
    }

    @Test
    void theOtherSignatureMakesItAResult() throws Refusal {
        PartialResult partial = partial(ResultFile.signFirst(Results.fail(), Results.OTHER), OTHER);
        partial.requireMatches(Assignment.of(Results.fail()));
        VerifiedResult result = Results.verify(partial.sign(Results.ONE));
        assertThat(result.payload()).isEqualTo(Results.fail());
        assertThat(result.signers()).extracting(Member::keyId).containsExactly(Results.ONE.keyId(), OTHER);
        assertThatThrownBy(() -> partial.requireMatches(Assignment.of(Results.retake()))).isInstanceOf(Refusal.class);
    }

    @Test
    void whoeverSignsFirstTheResultIsTheSameFile() throws Refusal {
        for (Identity first : List.of(Results.ONE, Results.OTHER)) {
            Identity second = first == Results.ONE ? Results.OTHER : Results.ONE;
            PartialResult partial = partial(ResultFile.signFirst(Results.fail(), first), first.keyId());
            assertThat(partial.sign(second)).isEqualTo(Results.file(Results.fail()));
        }
    }

    @Test
    void onlyTheOneWhoIsMissingCompletesIt() throws Refusal {
        PartialResult partial = partial(ResultFile.signFirst(Results.fail(), Results.OTHER), OTHER);
        assertThatThrownBy(() -> partial.sign(Results.OTHER)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> partial.sign(PracticeKeys.bureau())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void onlyOneOfTwoSignsFirst() {
        assertThatThrownBy(() -> ResultFile.signFirst(Results.pass(), Results.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ResultFile.signFirst(Results.fail(), PracticeKeys.bureau()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aResultIsNotPartial() {
        assertThat(verdict(Results.file(Results.pass()), Results.ONE.keyId())).isEqualTo("SIGNER_SET");
        assertThat(verdict(Results.file(Results.fail()), OTHER)).isEqualTo("SIGNER_SET");
    }

    @Test
    void whoSignedIsWhoWasExpected() {
        byte[] file = ResultFile.signFirst(Results.fail(), Results.OTHER);
        assertThat(verdict(file, Results.ONE.keyId())).isEqualTo("SIGNER_SET");
        byte[] bureau = StatementWriter.sign(ResultFile.TYPE, StrictJson.write(Results.fail()),
                List.of(PracticeKeys.bureau()));
        assertThat(verdict(bureau, PracticeKeys.bureau().keyId())).isEqualTo("SIGNER_SET");
    }

    @Test
    void everyMemberChangedUnderTheOldSignatureIsRefused() {
        byte[] file = ResultFile.signFirst(Results.fail(), Results.OTHER);
        for (byte[] other : Mutations.ofEachMember(StrictJson.write(Results.fail()))) {
            assertThat(verdict(Mutations.underOldSignatures(file, other), OTHER)).isEqualTo("SIGNATURE_INVALID");
        }
    }

    @Test
    void aLieIsRefusedAsInAResult() {
        assertThat(lie(tree -> tree.put("total", 95))).isEqualTo("RESULT_RECOUNT_DIFFERS total");
        assertThat(lie(tree -> tree.put("outcome", Outcome.SUFFICIENT.name())))
                .isEqualTo("RESULT_RECOUNT_DIFFERS outcome");
        assertThat(lie(tree -> tree.put("practice", false))).isEqualTo("PRACTICE_MIXED");
        assertThat(lie(tree -> ((ObjectNode) tree.at("/coReview/reading")).put("n", 1)))
                .isEqualTo("RESULT_RECOUNT_DIFFERS coReview.reading.n");
        assertThat(lie(tree -> tree.putNull("coReview"))).isEqualTo("RESULT_INVALID coReview");
        assertThat(lie(tree -> ((ObjectNode) tree.get("form")).put("version", 2))).isEqualTo("RESULT_FORM_UNKNOWN");
    }

    @Test
    void aPayloadWrittenAnotherWayIsRefused() {
        String json = new String(StrictJson.write(Results.fail()), StandardCharsets.UTF_8);
        byte[] spaced = json.replace("\"revision\":1", "\"revision\": 1").getBytes(StandardCharsets.UTF_8);
        assertThat(verdict(StatementWriter.sign(ResultFile.TYPE, spaced, List.of(Results.OTHER)), OTHER))
                .isEqualTo("RESULT_INVALID $");
    }

    @Test
    void whoIsStillToSignMustBeAnotherPersonAndAnAssessorToo() {
        assertThat(lie(tree -> name(tree, PracticeKeys.bureau().keyId()))).isEqualTo("SIGNER_ROLE");
        KeyId nobody = Identity.fromSeed(new PersonCode("BO-999"), new byte[]{9}).keyId();
        assertThat(lie(tree -> name(tree, nobody))).isEqualTo("SIGNER_UNKNOWN");
        assertThat(real(Optional.empty(), "BO-902")).isEqualTo("accepted");
        assertThat(real(Optional.empty(), "BO-901")).isEqualTo("SAME_PERSON_TWICE");
        assertThat(real(Optional.of(Results.fail().times().sealedAt()), "BO-902")).isEqualTo("SIGNER_REVOKED");
    }

    /** A real result of two, signed by the second, when the first is this. */
    private static String real(Optional<Instant> firstRevoked, String firstPerson) {
        Instant start = Instant.parse("2026-01-01T00:00:00Z");
        Identity bureau = Identity.fromSeed(new PersonCode("BU-900"), new byte[]{1});
        Identity first = Identity.fromSeed(new PersonCode(firstPerson), new byte[]{2});
        Identity second = Identity.fromSeed(new PersonCode("BO-901"), new byte[]{3});
        Roster roster = new Roster(1, false, start, List.of(
                new Member(bureau.publicIdentity(), Role.BUREAU, start, Optional.empty()),
                new Member(first.publicIdentity(), Role.ASSESSOR, start, firstRevoked),
                new Member(second.publicIdentity(), Role.ASSESSOR, start, Optional.empty())));
        byte[] json = Results.changed(Results.fail(), tree -> {
            tree.put("practice", false).put("packageIdentity", Sha256.of(new byte[]{5}).toString());
            tree.putArray("signers").add(first.keyId().value()).add(second.keyId().value());
            ((ObjectNode) tree.at("/coReview/asked/0")).put("kid", second.keyId().value());
        });
        try {
            ResultVerifier.verifyPartial(StatementWriter.sign(ResultFile.TYPE, json, List.of(second)), roster,
                    FormSource.builtIn(), second.keyId());
            return "accepted";
        } catch (Refusal refusal) {
            return refusal.problem().name();
        }
    }

    private static void name(ObjectNode tree, KeyId first) {
        tree.putArray("signers").add(first.value()).add(OTHER.value());
    }

    private static String lie(Consumer<ObjectNode> change) {
        return verdict(StatementWriter.sign(ResultFile.TYPE, Results.changed(Results.fail(), change),
                List.of(Results.OTHER)), OTHER);
    }

    private static PartialResult partial(byte[] file, KeyId signer) throws Refusal {
        return ResultVerifier.verifyPartial(file, PracticeKeys.roster(), FormSource.builtIn(), signer);
    }

    private static String verdict(byte[] file, KeyId signer) {
        try {
            partial(file, signer);
            return "accepted";
        } catch (Refusal refusal) {
            return refusal.problem() + (refusal.details().isEmpty() ? "" : " " + String.join(" ", refusal.details()));
        }
    }
}
