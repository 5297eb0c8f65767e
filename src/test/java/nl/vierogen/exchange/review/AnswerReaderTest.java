package nl.vierogen.exchange.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vierogen.conditions.Reading;
import nl.vierogen.exchange.result.Mutations;
import nl.vierogen.exchange.result.ResultFile;
import nl.vierogen.json.StrictJson;
import nl.vierogen.scoring.Change;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.StatementWriter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** Answers that are not what they should be. */
class AnswerReaderTest {
    private static final byte[] RESULT = ResultFile.signFirst(Reviews.agreed(), Reviews.BEA);

    @Test
    void theAnswerThatTheseStartFromIsSound() {
        assertThat(Reviews.verdict(Reviews.answerEntries(), Reviews.ANNA)).isEqualTo("Answer");
        assertThat(verdict(tree -> {
        })).isEqualTo("Answer");
    }

    @Test
    void everyMemberChangedUnderTheOldSignatureIsRefused() {
        for (AnswerStatement statement : List.of(Reviews.answer(), Reviews.declined())) {
            byte[] signed = Reviews.signed(AnswerStatement.TYPE, statement, Reviews.BEA);
            List<byte[]> changed = Mutations.ofEachMember(StrictJson.write(statement));
            assertThat(changed).hasSizeGreaterThan(10);
            for (byte[] other : changed) {
                assertThat(verdict(Mutations.underOldSignatures(signed, other), RESULT)).isEqualTo("SIGNATURE_INVALID");
            }
        }
    }

    @Test
    void everyMemberOfTheResultChangedUnderTheOldSignatureIsRefused() {
        byte[] signed = Reviews.signed(AnswerStatement.TYPE, Reviews.answer(), Reviews.BEA);
        List<byte[]> changed = Mutations.ofEachMember(StrictJson.write(Reviews.agreed()));
        assertThat(changed).hasSizeGreaterThan(100);
        for (byte[] other : changed) {
            assertThat(verdict(signed, Mutations.underOldSignatures(RESULT, other))).isEqualTo("SIGNATURE_INVALID");
        }
    }

    @Test
    void anAnswerForSomeoneElseIsRefused() {
        assertThat(Reviews.verdict(Reviews.answerEntries(), Reviews.CARLA)).isEqualTo("REVIEW_NOT_FOR_YOU");
        assertThat(verdict(tree -> Reviews.setKid(tree, "to", Reviews.CARLA.keyId())))
                .isEqualTo("REVIEW_NOT_FOR_YOU");
    }

    @Test
    void answeringOneselfIsRefusedWithAnotherKeyToo() {
        byte[] again = Reviews.lie(AnswerStatement.TYPE, Reviews.declined(), Reviews.ANNA_AGAIN, tree -> {
            Reviews.setKid(tree, "from", Reviews.ANNA_AGAIN.keyId());
            tree.putArray("signers").add(Reviews.ANNA_AGAIN.keyId().value());
        });
        assertThat(Reviews.verdict(Map.of("answer.jws", again), Reviews.ANNA)).isEqualTo("REVIEW_SAME_PERSON");
    }

    @Test
    void whoSignedMustBeTheSenderAndNobodyElse() {
        assertThat(signedBy(Reviews.CARLA)).isEqualTo("SIGNER_SET");
        assertThat(signedBy(Reviews.BEA, Reviews.ANNA)).isEqualTo("SIGNER_SET");
        assertThat(signedBy(Reviews.STRANGER)).isEqualTo("SIGNER_UNKNOWN");
        assertThat(Reviews.verdict(Reviews.seal(Reviews.answerEntries(), Reviews.ANNA.publicIdentity()), Reviews.ANNA,
                Reviews.roster(Optional.of(Reviews.NOW)))).isEqualTo("SIGNER_REVOKED");
    }

    @Test
    void theResultIsSignedByTheColleagueAlone() {
        byte[] answer = Reviews.signed(AnswerStatement.TYPE, Reviews.answer(), Reviews.BEA);
        assertThat(verdict(answer, ResultFile.signFirst(Reviews.agreed(), Reviews.ANNA))).isEqualTo("SIGNER_SET");
        assertThat(verdict(answer, ResultFile.sign(Reviews.agreed(), List.of(Reviews.ANNA, Reviews.BEA))))
                .isEqualTo("SIGNER_SET");
    }

    @Test
    void aRequestOrAnotherResultIsNoResult() {
        byte[] answer = Reviews.signed(AnswerStatement.TYPE, Reviews.answer(), Reviews.BEA);
        assertThat(verdict(answer, answer)).startsWith("FORMAT_UNKNOWN");
        assertThat(verdict(answer, new byte[0])).startsWith("SIGNATURE_FORM");
        assertThat(verdict(answer, Reviews.lie(ResultFile.TYPE, Reviews.agreed(), Reviews.BEA,
                tree -> tree.put("total", 40)))).isEqualTo("RESULT_RECOUNT_DIFFERS total");
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("PRACTICE_MIXED", tree -> tree.put("practice", true)),
                lie("FORMAT_TOO_NEW 2", tree -> tree.put("formatVersion", 2)),
                lie("JSON_INVALID_VALUE $", tree -> tree.put("revision", 1000)),
                lie("JSON_UNKNOWN_MEMBER mood", tree -> tree.put("mood", "good")),
                lie("JSON_UNKNOWN_MEMBER reply.reason", tree -> reply(tree).put("reason", "RECOGNISED")),
                lie("JSON_INVALID_VALUE reply", tree -> reply(tree).put("type", "shrugged")),
                lie("REVIEW_CONTENT packageIdentity", tree -> tree.put("packageIdentity", "0".repeat(64))),
                lie("REVIEW_CONTENT reply.agreed", tree -> reply(tree).put("agreed", false)),
                lie("REVIEW_CONTENT reply.own", tree -> ((ObjectNode) tree.at("/reply/own/sheet/crl1")).put("plane",
                        0)),
                lie("REVIEW_CONTENT reply.own", tree -> reply(tree).set("own",
                        Reviews.tree(new Reading(Reviews.SECOND.sheet(),
                                Reviews.OWN_FINDINGS)))),
                lie("REVIEW_CONTENT reply.changes", tree -> reply(tree).putArray("changes")),
                lie("REVIEW_CONTENT reply.findings", tree -> reply(tree).putArray("findings").add(
                        Reviews.tree(Reviews.OWN_FINDINGS.getFirst()))));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void whatContradictsTheResultOrItselfIsRefused(String verdict, Consumer<ObjectNode> change) {
        assertThat(verdict(change)).isEqualTo(verdict);
    }

    @Test
    void aReplyIsWrittenInOneWay() {
        String json = new String(StrictJson.write(Reviews.declined()), StandardCharsets.UTF_8);
        assertThat(json).contains("\"reply\":{\"type\":\"declined\",\"reason\":\"RECOGNISED\"}");
        String turned = json.replace("\"type\":\"declined\",\"reason\":\"RECOGNISED\"",
                "\"reason\":\"RECOGNISED\",\"type\":\"declined\"");
        byte[] signed = StatementWriter.sign(AnswerStatement.TYPE,
                turned.getBytes(StandardCharsets.UTF_8), List.of(Reviews.BEA));
        assertThat(Reviews.verdict(Map.of("answer.jws", signed), Reviews.ANNA)).isEqualTo("REVIEW_CONTENT $");
    }

    @Test
    void onePlaceChangesOnce() {
        Change once = Reviews.CHANGES.getFirst();
        assertThat(verdict(tree -> reply(tree).putArray("changes").add(Reviews.tree(once)).add(Reviews.tree(once))))
                .startsWith("JSON_INVALID_VALUE");
    }

    @Test
    void anEntryTooFewOrTooManyIsRefused() {
        Map<String, byte[]> entries = Reviews.answerEntries();
        entries.remove("result.jws");
        assertThat(Reviews.verdict(entries, Reviews.ANNA)).isEqualTo("PACKAGE_ENTRY_MISSING result.jws");
        entries = Reviews.answerEntries();
        entries.remove("answer.jws");
        assertThat(Reviews.verdict(entries, Reviews.ANNA)).isEqualTo("PACKAGE_ENTRY_MISSING statement.jws");
        entries = Reviews.answerEntries();
        entries.put("statement.jws", new byte[]{1});
        assertThat(Reviews.verdict(entries, Reviews.ANNA)).isEqualTo("PACKAGE_ENTRY_UNEXPECTED statement.jws");
        entries = Reviews.answerEntries(Reviews.declined(), RESULT);
        assertThat(Reviews.verdict(entries, Reviews.ANNA)).isEqualTo("PACKAGE_ENTRY_UNEXPECTED result.jws");
    }

    private static String verdict(Consumer<ObjectNode> change) {
        return verdict(Reviews.lie(AnswerStatement.TYPE, Reviews.answer(), Reviews.BEA, change), RESULT);
    }

    private static String verdict(byte[] answer, byte[] result) {
        return Reviews.verdict(Map.of("answer.jws", answer, "result.jws", result), Reviews.ANNA);
    }

    private static String signedBy(Identity... signers) {
        return verdict(Reviews.signed(AnswerStatement.TYPE, Reviews.answer(), signers), RESULT);
    }

    private static Arguments lie(String verdict, Consumer<ObjectNode> change) {
        return Arguments.of(verdict, change);
    }

    private static ObjectNode reply(ObjectNode tree) {
        return (ObjectNode) tree.get("reply");
    }
}
