package nl.vierogen.exchange.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vierogen.exchange.jpeg.Sign;
import nl.vierogen.exchange.result.payload.Mark;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.logbook.Correction;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Envelope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

/** A second opinion holds the images and not a word of what went before. */
class SecondOpinionStatementTest {
    private static final Map<String, byte[]> FIRST = Packages.entries("biometrie", 1);
    private static final Map<String, byte[]> RETAKE = Rounds.retake("biometrie", "case1-hc", "case1-fl");
    private static final Map<String, byte[]> OPINION = Rounds.opinion("biometrie", "case1-hc", "case1-fl");
    private static final Map<String, byte[]> WHOLE = Rounds.opinion("termijn", Rounds.all("termijn"));

    @Test
    void aSecondOpinionOpensWithTheNewImagesOnly() {
        LogbookPackage opened = Rounds.opened(OPINION);
        LogbookPackage retake = Rounds.opened(RETAKE);
        Logbook logbook = opened.logbook();

        assertThat(logbook.round()).isEqualTo(Round.SECOND_OPINION);
        assertThat(logbook.number()).isEqualTo(Rounds.NEW_NUMBER).isNotEqualTo(retake.logbook().number());
        assertThat(logbook.countedSlots()).isEqualTo(retake.logbook().countedSlots());
        assertThat(logbook.kept()).isEqualTo(retake.logbook().kept());
        assertThat(logbook.madeAfter()).contains(Rounds.ASSESSED_ON);
        assertThat(logbook.retake()).isEmpty();
        assertThat(logbook.submittedOn()).isEqualTo(Rounds.SUBMITTED_ON);
        assertThat(opened.oldImages()).isEmpty();
        retake.images().forEach((slot, jpeg) -> assertThat(opened.images().get(slot)).isEqualTo(jpeg));
        assertThat(opened.counting().slotIds()).isEqualTo(logbook.countedSlots());
        assertThat(opened.assignment().basis()).isEmpty();
        assertThat(opened.statement().policy()).isEqualTo(Rounds.POLICY);
        assertThat(opened.statement().findings()).containsExactly(
                new BureauFinding(new SlotId("case1-hc"), Sign.Kind.EDITED_WITH, ""));
        assertThat(Rounds.opened(WHOLE).counting().isWhole()).isTrue();
    }

    static Stream<Arguments> renamings() {
        return Stream.of(FIRST, RETAKE, OPINION).flatMap(entries -> Arrays.stream(Round.values())
                .filter(round -> round != Rounds.opened(entries).statement().round())
                .map(round -> Arguments.of(Rounds.opened(entries).statement().round(), round, entries)));
    }

    @ParameterizedTest(name = "{0} as {1}")
    @MethodSource("renamings")
    void aPackageOfOneRoundRenamedAsAnotherIsRefused(Round from, Round to, Map<String, byte[]> entries) {
        assertThat(refusal(entries, tree -> tree.put("round", to.name())).problem())
                .isIn(Problem.JSON_UNKNOWN_MEMBER, Problem.JSON_MISSING_MEMBER);
    }

    /** Every member of another round, of a mark, a correction and a result that a second opinion does not have. */
    static Stream<Arguments> strangers() {
        Set<String> own = members(SecondOpinionStatement.class);
        Set<String> others = new TreeSet<>();
        for (Class<?> type : List.of(FirstRoundStatement.class, RetakeStatement.class, ResultPayload.class,
                Correction.class, Mark.class, RetakeImage.class, BureauFinding.class)) {
            others.addAll(members(type));
        }
        others.removeAll(own);
        return others.stream().map(member -> Arguments.of(member));
    }

    @ParameterizedTest
    @MethodSource("strangers")
    void oneMemberMoreIsRefusedWhereverItIs(String member) {
        assertThat(refusal(OPINION, tree -> tree.put(member, "x")))
                .hasToString("JSON_UNKNOWN_MEMBER [" + member + "]");
        assertThat(refusal(OPINION, tree -> tree.putObject(member).put("case1-hc", 2)))
                .hasToString("JSON_UNKNOWN_MEMBER [" + member + "]");
        for (String list : List.of("images", "kept", "cases", "bureauFindings")) {
            ObjectNode[] inside = new ObjectNode[1];
            Refusal refusal = refusal(OPINION, tree -> {
                inside[0] = (ObjectNode) tree.withArray(list).get(0);
                if (!inside[0].has(member)) {
                    inside[0].put(member, "x");
                } else {
                    inside[0].put(member + "s", "x");
                }
            });
            assertThat(refusal.problem()).as(list).isEqualTo(Problem.JSON_UNKNOWN_MEMBER);
        }
    }

    @Test
    void theMembersOfOtherRoundsAreTried() {
        assertThat(strangers().map(one -> one.get()[0].toString())).contains("basis", "corrections",
                "firstAssessedOn", "role", "detail", "points", "feedback", "outcome", "retakeMarks", "coReview",
                "note");
    }

    static Stream<Arguments> lies() {
        return Stream.of(lie("images of two examinations", "cases/case1", tree -> {
            ObjectNode one = (ObjectNode) tree.withArray("cases").get(0);
            ObjectNode second = (ObjectNode) one.get("examinations").get(0).deepCopy();
            one.withArray("examinations").add(second.put("id", "e2"));
            ((ObjectNode) tree.withArray("images").get(1)).put("examination", "e2");
        }), lie("an examination without images", "cases/case1", tree -> {
            ObjectNode one = (ObjectNode) tree.withArray("cases").get(0);
            one.withArray("examinations").add(((ObjectNode) one.get("examinations").get(0).deepCopy()).put("id", "e2"));
        }), lie("kept slot missing", "kept", tree -> tree.withArray("kept").remove(3)),
                lie("made after it was handed in", "madeAfter", tree -> tree.put("madeAfter", "2027-02-21")),
                lie("another order", "images",
                        tree -> tree.withArray("images").add(tree.withArray("images").remove(0))),
                lie("finding about another image", "bureauFindings",
                        tree -> ((ObjectNode) tree.withArray("bureauFindings").get(0)).put("slot", "case2-hc")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aSecondOpinionThatDoesNotHoldIsRefusedByItsPlace(String name, String place, Consumer<ObjectNode> lie) {
        assertThat(refusal(OPINION, lie)).hasToString("PACKAGE_CONTENT [" + place + "]");
    }

    @Test
    void noWordOfTheFirstRoundIsInThePackage() throws Refusal {
        byte[] opinion = everything(OPINION);

        assertThat(Rounds.CANARIES).allSatisfy(canary -> assertThat(hits(opinion, canary)).isZero());
        assertThat(hits(opinion, Rounds.opened(RETAKE).logbook().number())).isZero();
        assertThat(hits(opinion, Rounds.opened(RETAKE).identity().hex())).isZero();
        Rounds.opened(RETAKE).statement().old()
                .forEach(image -> assertThat(hits(opinion, image.sha256().hex())).isZero());
    }

    /** Or the search above would find nothing for the wrong reason. */
    @Test
    void theSearchFindsThemInTheRetake() throws Refusal {
        byte[] retake = everything(RETAKE);

        assertThat(List.of("Kanarie-opmerking", "Kanarie-toelichting", "canary-reason"))
                .allSatisfy(canary -> assertThat(hits(retake, canary)).isPositive());
        assertThat(hits("xS2FuYXJpZS1nZWhlZWw=".getBytes(StandardCharsets.US_ASCII), "Kanarie-geheel")).isPositive();
        assertThat(hits("Kanarie-geheel".getBytes(StandardCharsets.UTF_16LE), "Kanarie-geheel")).isPositive();
        assertThat(hits(HexFormat.of().formatHex("Kanarie-geheel".getBytes(StandardCharsets.UTF_8))
                .getBytes(StandardCharsets.US_ASCII), "Kanarie-geheel")).isPositive();
    }

    /** The decrypted package, its entries inflated, and what was signed. */
    private static byte[] everything(Map<String, byte[]> entries) throws Refusal {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(Envelope.decrypt(Packages.seal(entries), Packages.ASSESSOR));
        entries.values().forEach(all::writeBytes);
        all.writeBytes(Packages.payload(entries, _ -> {
        }));
        return all.toByteArray();
    }

    /** How often it stands there in utf-8, utf-16, hex, or base64 at any of the three offsets. */
    private static int hits(byte[] bytes, String canary) {
        byte[] utf8 = canary.getBytes(StandardCharsets.UTF_8);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int hits = 0;
        for (byte[] form : List.of(utf8, canary.getBytes(StandardCharsets.UTF_16LE),
                canary.getBytes(StandardCharsets.UTF_16BE))) {
            hits += text.contains(new String(form, StandardCharsets.ISO_8859_1)) ? 1 : 0;
            String hex = HexFormat.of().formatHex(form);
            hits += text.contains(hex) || text.contains(hex.toUpperCase(Locale.ROOT)) ? 1 : 0;
            for (int offset = 0; offset < 3; offset++) {
                hits += inBase64(text, form, offset) ? 1 : 0;
            }
        }
        return hits;
    }

    private static boolean inBase64(String text, byte[] form, int offset) {
        byte[] shifted = new byte[offset + form.length];
        System.arraycopy(form, 0, shifted, offset, form.length);
        // the first and last characters also depend on what stands beside it
        int from = offset == 0 ? 0 : offset + 1;
        int to = shifted.length * 4 / 3;
        return Stream.of(Base64.getEncoder(), Base64.getUrlEncoder())
                .anyMatch(encoder -> text.contains(encoder.withoutPadding().encodeToString(shifted)
                        .substring(from, to)));
    }

    private static Set<String> members(Class<?> type) {
        return new TreeSet<>(Arrays.stream(type.getRecordComponents()).map(RecordComponent::getName).toList());
    }

    private static Arguments lie(String name, String place, Consumer<ObjectNode> lie) {
        return Arguments.of(name, place, lie);
    }

    private static Refusal refusal(Map<String, byte[]> entries, Consumer<ObjectNode> change) {
        Map<String, byte[]> changed = Packages.resigned(entries, Packages.BUREAU, change);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Packages.open(Packages.seal(changed)));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
