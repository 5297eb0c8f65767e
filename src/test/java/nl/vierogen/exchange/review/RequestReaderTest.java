package nl.vierogen.exchange.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.result.Mutations;
import nl.vierogen.json.StrictJson;
import nl.vierogen.scoring.Outcome;
import nl.vierogen.trust.Identity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests that are not what they should be; each first proven sound but for the one thing. */
class RequestReaderTest {

    @Test
    void theRequestThatTheseStartFromIsSound() {
        assertThat(Reviews.verdict(Reviews.requestEntries(), Reviews.BEA)).isEqualTo("Request");
        assertThat(Reviews.requestLie(tree -> {
        })).isEqualTo("Request");
    }

    @Test
    void everyMemberChangedUnderTheOldSignatureIsRefused() {
        for (RequestStatement statement : List.of(Reviews.request(), Reviews.secondRequest())) {
            byte[] signed = Reviews.signed(RequestStatement.TYPE, statement, Reviews.ANNA);
            List<byte[]> changed = Mutations.ofEachMember(StrictJson.write(statement));
            assertThat(changed).hasSizeGreaterThan(100);
            for (byte[] other : changed) {
                Map<String, byte[]> entries = Reviews.requestEntries(Mutations.underOldSignatures(signed, other),
                        Reviews.OPENED);
                assertThat(Reviews.verdict(entries, Reviews.BEA)).isEqualTo("SIGNATURE_INVALID");
            }
        }
    }

    @Test
    void aPackageThatWasSomeoneElsesIsRefused() {
        for (Identity other : List.of(Reviews.CARLA, Reviews.BEA, Reviews.ANNA_AGAIN)) {
            LogbookPackage theirs = Reviews.opened(other, 1);
            byte[] signed = Reviews.lie(RequestStatement.TYPE, Reviews.request(), Reviews.ANNA, tree -> {
                tree.put("packageIdentity", theirs.identity().toString());
                draft(tree).put("packageIdentity", theirs.identity().toString());
            });
            assertThat(Reviews.verdict(Reviews.requestEntries(signed, theirs), Reviews.BEA))
                    .isEqualTo("REVIEW_NOT_REQUESTERS_PACKAGE");
        }
    }

    @Test
    void aRequestSentOnToAnotherIsRefused() {
        assertThat(Reviews.verdict(Reviews.requestEntries(), Reviews.CARLA)).isEqualTo("REVIEW_NOT_FOR_YOU");
        assertThat(Reviews.requestLie(tree -> Reviews.setKid(tree, "to", Reviews.CARLA.keyId())))
                .isEqualTo("REVIEW_NOT_FOR_YOU");
    }

    @Test
    void askingOneselfIsRefusedWithAnotherKeyToo() {
        byte[] again = Reviews.lie(RequestStatement.TYPE, Reviews.request(), Reviews.ANNA,
                tree -> address(tree, Reviews.ANNA_AGAIN));
        assertThat(Reviews.verdict(Reviews.requestEntries(again, Reviews.OPENED), Reviews.ANNA_AGAIN))
                .isEqualTo("REVIEW_SAME_PERSON");
        byte[] self = Reviews.lie(RequestStatement.TYPE, Reviews.request(), Reviews.ANNA,
                tree -> Reviews.setKid(tree, "to", Reviews.ANNA.keyId()));
        assertThat(Reviews.verdict(Reviews.requestEntries(self, Reviews.OPENED), Reviews.ANNA))
                .isEqualTo("REVIEW_SAME_PERSON");
    }

    @Test
    void onlyAssessorsAskAndAreAsked() {
        byte[] bureau = Reviews.lie(RequestStatement.TYPE, Reviews.request(), Reviews.ANNA,
                tree -> address(tree, Reviews.BUREAU));
        assertThat(Reviews.verdict(Reviews.requestEntries(bureau, Reviews.OPENED), Reviews.BUREAU))
                .isEqualTo("SIGNER_ROLE");
        byte[] stranger = Reviews.lie(RequestStatement.TYPE, Reviews.request(), Reviews.ANNA,
                tree -> address(tree, Reviews.STRANGER));
        assertThat(Reviews.verdict(Reviews.requestEntries(stranger, Reviews.OPENED), Reviews.STRANGER))
                .isEqualTo("SIGNER_UNKNOWN");
    }

    @Test
    void aRevokedKeyIsAskedNothing() {
        byte[] file = Reviews.seal(Reviews.requestEntries(), Reviews.BEA.publicIdentity());
        assertThat(Reviews.verdict(file, Reviews.BEA, Reviews.roster(Optional.of(Reviews.NOW))))
                .isEqualTo("SIGNER_REVOKED");
        assertThat(Reviews.verdict(file, Reviews.BEA,
                Reviews.roster(Optional.of(Instant.parse("2026-11-20T10:00:00.001Z"))))).isEqualTo("Request");
    }

    @Test
    void whoSignedMustBeTheSenderAndNobodyElse() {
        assertThat(signedBy(Reviews.CARLA)).isEqualTo("SIGNER_SET");
        assertThat(signedBy(Reviews.ANNA, Reviews.BEA)).isEqualTo("SIGNER_SET");
        assertThat(signedBy(Reviews.STRANGER)).isEqualTo("SIGNER_UNKNOWN");
        assertThat(Reviews.requestLie(tree -> tree.putArray("signers").add(Reviews.BEA.keyId().value())))
                .startsWith("JSON_INVALID_VALUE");
    }

    @Test
    void practiceAndRealNeverMix() {
        assertThat(Reviews.requestLie(tree -> tree.put("practice", true))).isEqualTo("PRACTICE_MIXED");
        assertThat(Reviews.verdict(Reviews.seal(Reviews.requestEntries(), Reviews.BEA.publicIdentity()), Reviews.BEA,
                Reviews.roster(true, Optional.empty()))).isEqualTo("PRACTICE_MIXED");
        assertThat(Reviews.requestLie(tree -> draft(tree).put("practice", true)))
                .isEqualTo("REVIEW_CONTENT draft.practice");
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("FORMAT_TOO_NEW 2", tree -> tree.put("formatVersion", 2).put("mood", "good")),
                lie("REVIEW_CONTENT draft.formatVersion", tree -> draft(tree).put("formatVersion", 2)),
                lie("REVIEW_CONTENT packageIdentity", tree -> tree.put("packageIdentity", "0".repeat(64))),
                lie("REVIEW_CONTENT draft.packageIdentity", tree -> draft(tree).put("packageIdentity",
                        "0".repeat(64))),
                lie("REVIEW_CONTENT draft.assignmentId", tree -> draft(tree).put("assignmentId", "A-18")),
                lie("REVIEW_CONTENT draft.form", tree -> ((ObjectNode) draft(tree).get("form")).put("version", 2)),
                lie("REVIEW_CONTENT draft.kind", tree -> draft(tree).put("kind", "BIOMETRIE")),
                lie("REVIEW_CONTENT draft.number", tree -> draft(tree).put("number", "LB2026-0413")),
                lie("REVIEW_CONTENT draft.round", tree -> draft(tree).put("round", "SECOND_OPINION")),
                lie("REVIEW_CONTENT draft.procedureVersion", tree -> draft(tree).put("procedureVersion", "2027")),
                lie("REVIEW_CONTENT draft.policy", tree -> ((ObjectNode) draft(tree).get("policy")).put("hideTotal",
                        true)),
                lie("REVIEW_CONTENT draft.basis", tree -> draft(tree).put("basis", "WHOLE")),
                lie("REVIEW_CONTENT draft.counted", tree -> ((ArrayNode) draft(tree).get("counted")).remove(0)),
                lie("REVIEW_CONTENT draft.signers", tree -> draft(tree).putArray("signers").add(
                        Reviews.ANNA.keyId().value())),
                lie("REVIEW_CONTENT draft.signers", tree -> draft(tree).putArray("signers").add(
                        Reviews.BEA.keyId().value()).add(Reviews.ANNA.keyId().value())),
                lie("REVIEW_CONTENT draft.total", tree -> draft(tree).put("total", 27)),
                lie("REVIEW_CONTENT draft.outcome", tree -> draft(tree).put("outcome", "SUFFICIENT")),
                lie("REVIEW_CONTENT draft.outcome", tree -> draft(tree).put("outcome", "UNDECIDED")),
                lie("REVIEW_CONTENT draft.retakeMarks", tree -> draft(tree).putArray("retakeMarks")),
                lie("REVIEW_CONTENT draft.findings", tree -> ((ObjectNode) draft(tree).get("findings").get(0)).put(
                        "consequence", "REJECT")),
                lie("REVIEW_CONTENT draft.points", tree -> ((ObjectNode) draft(tree).get("points").get("crl1")).put(
                        "zoom", 1)),
                lie("REVIEW_CONTENT draft.coReview.reading", RequestReaderTest::putReading),
                lie("REVIEW_CONTENT draft.coReview.mode", tree -> asked(tree, "OPEN", Reviews.CARLA)),
                lie("REVIEW_CONTENT draft.coReview.asked", tree -> asked(tree, "BLIND", Reviews.ANNA)),
                lie("Request", tree -> asked(tree, "BLIND", Reviews.CARLA)),
                lie("JSON_INVALID_VALUE $", tree -> tree.put("revision", 2)),
                lie("JSON_INVALID_VALUE $", tree -> tree.put("revision", 0)),
                lie("JSON_INVALID_VALUE askedAt", tree -> tree.put("askedAt", "yesterday")),
                lie("JSON_UNKNOWN_MEMBER mood", tree -> tree.put("mood", "good")),
                lie("JSON_MISSING_MEMBER proposal", tree -> tree.remove("proposal")),
                lie("REVIEW_CONTENT $", tree -> draft(tree).set("passMark", draft(tree).remove("passMark"))));
    }

    @ParameterizedTest
    @MethodSource("lies")
    void whatContradictsThePackageOrItselfIsRefused(String verdict, Consumer<ObjectNode> change) {
        assertThat(Reviews.requestLie(change)).isEqualTo(verdict);
    }

    static Stream<Arguments> proposals() {
        return Stream.of(
                lie("Request", tree -> tree.put("agreed", false)),
                lie("REVIEW_CONTENT proposal.colleague.sheet", tree -> ((ObjectNode) tree.at("/colleague/sheet"))
                        .putObject("zz1").put("plane", 1)),
                lie("REVIEW_CONTENT proposal.changes", tree -> ((ObjectNode) tree.at("/changes/0")).put("criterion",
                        "fundus")),
                lie("REVIEW_CONTENT proposal.changes", tree -> ((ObjectNode) tree.at("/changes/0")).put("slot",
                        "case1-hc")),
                lie("REVIEW_CONTENT proposal.findings", tree -> finding(tree, "crl1", "RETURN")),
                lie("REVIEW_CONTENT proposal.findings", tree -> finding(tree, "case1-hc", "NOTE")),
                lie("Request", tree -> finding(tree, "crl1", "NOTE")));
    }

    @ParameterizedTest
    @MethodSource("proposals")
    void aProposalSpeaksOfWhatCountsOnly(String verdict, Consumer<ObjectNode> change) {
        assertThat(Reviews.requestLie(Reviews.secondRequest(),
                tree -> change.accept((ObjectNode) tree.get("proposal")))).isEqualTo(verdict);
    }

    @Test
    void aFirstRequestHasNoProposalAndALaterOneHas() {
        assertThat(Reviews.requestLie(Reviews.secondRequest(), tree -> tree.put("revision", 1)))
                .isEqualTo("JSON_INVALID_VALUE $");
        assertThat(Reviews.requestLie(Reviews.secondRequest(), tree -> tree.putNull("proposal")))
                .isEqualTo("JSON_INVALID_VALUE $");
    }

    @Test
    void anEntryTooFewOrTooManyIsRefused() {
        for (String name : Reviews.requestEntries().keySet()) {
            Map<String, byte[]> entries = Reviews.requestEntries();
            entries.remove(name);
            assertThat(Reviews.verdict(entries, Reviews.BEA)).matches(name.equals("request.jws")
                    ? "PACKAGE_NOT_FOR_YOU"
                    : "PACKAGE_ENTRY_MISSING .*");
        }
        for (String name : List.of("answer.jws", "result.jws", "notes.txt", "img/0.jpg")) {
            Map<String, byte[]> entries = Reviews.requestEntries();
            entries.put(name, new byte[]{1});
            assertThat(Reviews.verdict(entries, Reviews.BEA)).isEqualTo("PACKAGE_ENTRY_UNEXPECTED " + name);
        }
    }

    @Test
    void anEntryOfAnotherPackageIsRefused() {
        Map<String, byte[]> others = Reviews.opened(Reviews.ANNA, 2).entries();
        List<byte[]> images = others.entrySet().stream().filter(entry -> entry.getKey().startsWith("img/"))
                .map(Map.Entry::getValue).toList();
        for (String name : Reviews.OPENED.entries().keySet()) {
            Map<String, byte[]> entries = new LinkedHashMap<>(Reviews.requestEntries());
            entries.put(name, name.startsWith("img/") ? images.getFirst() : "{}".getBytes());
            assertThat(Reviews.verdict(entries, Reviews.BEA)).matches("(PACKAGE_ENTRY_DIFFERS|SIGNATURE_FORM) .*");
        }
    }

    @Test
    void anAnswerUnderTheNameOfARequestIsRefused() {
        byte[] answer = Reviews.signed(AnswerStatement.TYPE, Reviews.declined(), Reviews.BEA);
        assertThat(Reviews.verdict(Reviews.requestEntries(answer, Reviews.OPENED), Reviews.BEA))
                .startsWith("FORMAT_UNKNOWN");
    }

    private static String signedBy(Identity... signers) {
        byte[] signed = Reviews.signed(RequestStatement.TYPE, Reviews.request(), signers);
        return Reviews.verdict(Reviews.requestEntries(signed, Reviews.OPENED), Reviews.BEA);
    }

    private static Arguments lie(String verdict, Consumer<ObjectNode> change) {
        return Arguments.of(verdict, change);
    }

    private static ObjectNode draft(ObjectNode tree) {
        return (ObjectNode) tree.get("draft");
    }

    private static void address(ObjectNode tree, Identity to) {
        Reviews.setKid(tree, "to", to.keyId());
        draft(tree).putArray("signers").add(Reviews.ANNA.keyId().value()).add(to.keyId().value());
    }

    private static void asked(ObjectNode tree, String mode, Identity whom) {
        ObjectNode review = draft(tree).putObject("coReview");
        review.put("mode", mode).putNull("reading");
        review.putArray("asked").addObject().put("kid", whom.keyId().value()).put("ended", "DECLINED");
    }

    private static void putReading(ObjectNode tree) {
        tree.set("draft", Reviews.tree(Reviews.result(Reviews.FIRST, Reviews.OWN_FINDINGS, Outcome.INSUFFICIENT,
                Optional.of(Reviews.review(List.of(), true)))));
    }

    private static void finding(ObjectNode proposal, String slot, String consequence) {
        ObjectNode finding = proposal.putArray("findings").addObject();
        finding.put("condition", "k").putArray("slots").add(slot);
        finding.put("decision", "CONFIRMED").put("consequence", consequence).put("note", "Niet te zien.");
    }
}
