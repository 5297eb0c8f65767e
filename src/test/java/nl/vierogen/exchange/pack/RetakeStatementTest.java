package nl.vierogen.exchange.pack;

import static nl.vierogen.problem.Problem.JSON_INVALID_VALUE;
import static nl.vierogen.problem.Problem.JSON_MISSING_MEMBER;
import static nl.vierogen.problem.Problem.JSON_UNKNOWN_MEMBER;
import static nl.vierogen.problem.Problem.PACKAGE_CONTENT;
import static nl.vierogen.problem.Problem.PACKAGE_ENTRY_DIFFERS;
import static nl.vierogen.problem.Problem.PACKAGE_ENTRY_MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vierogen.exchange.jpeg.Exif;
import nl.vierogen.exchange.jpeg.Jpegs;
import nl.vierogen.exchange.jpeg.Surgery;
import nl.vierogen.logbook.Basis;
import nl.vierogen.logbook.Kept;
import nl.vierogen.logbook.Logbook;
import nl.vierogen.logbook.Round;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Retakes that hold, and those that even the Bureau cannot sign. */
class RetakeStatementTest {
    private static final String HC = "case1-hc";
    private static final Map<String, byte[]> PART = Rounds.retake("biometrie", HC, "case1-fl", "case3-ac");
    private static final Map<String, byte[]> DATING = Rounds.retake("termijn", "crl1", "crl3");
    private static final Map<String, byte[]> WHOLE = Rounds.retake("termijn", Rounds.all("termijn"));

    @Test
    void aRetakeOpensWithNewOldCorrectionsAndWhatWasKept() {
        LogbookPackage opened = Rounds.opened(PART);
        Logbook logbook = opened.logbook();

        assertThat(logbook.round()).isEqualTo(Round.RETAKE);
        assertThat(logbook.countedSlots()).extracting(SlotId::value).containsExactly(HC, "case1-fl", "case3-ac");
        assertThat(logbook.madeAfter()).contains(Rounds.ASSESSED_ON);
        assertThat(logbook.kept()).hasSize(9).extracting(Kept::slot).doesNotContain(new SlotId(HC));
        assertThat(logbook.retake()).hasValueSatisfying(retake -> {
            assertThat(retake.basis()).isEqualTo(Basis.MARKED);
            assertThat(retake.oldImages().keySet()).isEqualTo(logbook.countedSlots());
            assertThat(retake.correction(new SlotId(HC))).hasValueSatisfying(
                    correction -> assertThat(correction.feedback()).isEqualTo("Kanarie-opmerking case1-hc"));
        });
        assertThat(opened.images().keySet()).containsExactlyElementsOf(logbook.countedSlots());
        assertThat(opened.oldImages()).hasSize(3).doesNotContainValue(opened.images().get(new SlotId(HC)));
        assertThat(opened.counting().slotIds()).isEqualTo(logbook.countedSlots());
        assertThat(opened.assignment().basis()).contains(Basis.MARKED);
        assertThat(opened.assignment().counted()).isEqualTo(logbook.countedSlots());
        assertThat(opened.statement().policy()).isEqualTo(Rounds.POLICY);
        assertThat(opened.statement().checkedByBureau()).containsExactly("b", "d");
    }

    @Test
    void aRetakeOfEverythingCountsAsAFirstLogbook() {
        LogbookPackage opened = Rounds.opened(WHOLE);

        assertThat(opened.counting().isWhole()).isTrue();
        assertThat(opened.logbook().kept()).isEmpty();
        assertThat(opened.assignment().basis()).contains(Basis.WHOLE);
    }

    @Test
    void aRetakeWithoutAFirstRoundHasNothingFromBefore() {
        LogbookPackage opened = Rounds.opened(withoutFirst());

        assertThat(opened.counting().isWhole()).isTrue();
        assertThat(opened.oldImages()).isEmpty();
        assertThat(opened.logbook().madeAfter()).isEmpty();
        assertThat(opened.logbook().retake()).hasValueSatisfying(retake -> {
            assertThat(retake.basis()).isEqualTo(Basis.NO_FIRST);
            assertThat(retake.corrections()).isEmpty();
        });
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("no new image", PART, "images/case1-hc/role", tree -> image(tree, 0).put("role", "OLD")),
                lie("two new images", PART, "images", tree -> image(tree, 1).put("role", "NEW")),
                lie("no old image", PART, "images/case1-hc/role", tree -> images(tree).remove(1)),
                lie("old image of a slot not remade", PART, "images/case2-hc/role",
                        tree -> images(tree).add(image(tree, 1).deepCopy().put("slot", "case2-hc"))),
                lie("old before new", PART, "images", tree -> images(tree).insert(0, images(tree).remove(1))),
                lie("slot of another form", PART, "images", tree -> image(tree, 0).put("slot", "crl1")),
                lie("nothing", PART, "images", tree -> tree.putArray("images")),
                lie("a part as whole", PART, "basis", tree -> tree.put("basis", "WHOLE")),
                lie("a part without first", PART, "basis", tree -> tree.put("basis", "NO_FIRST")),
                lie("whole as a part", WHOLE, "basis", tree -> tree.put("basis", "MARKED")),
                lie("whole without first, with its day", WHOLE, "firstAssessedOn",
                        tree -> tree.put("basis", "NO_FIRST")),
                lie("whole without first, with old images", WHOLE, "images/uterus/role",
                        tree -> tree.put("basis", "NO_FIRST").putNull("firstAssessedOn")),
                lie("whole without old images", WHOLE, "images/uterus/role", RetakeStatementTest::dropOld),
                lie("no first, with corrections", WHOLE, "corrections", tree -> {
                    dropOld(tree);
                    tree.put("basis", "NO_FIRST").putNull("firstAssessedOn");
                }),
                lie("assessed on no day", PART, "firstAssessedOn", tree -> tree.putNull("firstAssessedOn")),
                lie("assessed after it was handed in", PART, "firstAssessedOn",
                        tree -> tree.put("firstAssessedOn", "2027-02-21")),
                lie("correction missing", PART, "corrections", tree -> corrections(tree).remove(HC)),
                lie("correction of a kept slot", PART, "corrections",
                        tree -> corrections(tree).set("case2-hc", corrections(tree).get(HC))),
                lie("kept slot missing", PART, "kept", tree -> kept(tree).remove(0)),
                lie("kept in another order", PART, "kept", tree -> kept(tree).add(kept(tree).remove(0))),
                lie("kept and remade", PART, "kept",
                        tree -> ((ObjectNode) kept(tree).get(0)).put("slot", HC)),
                lie("kept with a route", PART, "kept/case1-ac/route",
                        tree -> ((ObjectNode) kept(tree).get(0)).put("route", "TA")),
                lie("kept length without a route", DATING, "kept/crl2/route",
                        tree -> ((ObjectNode) kept(tree).get(1)).putNull("route")),
                lie("new images of two examinations", PART, "cases/case1",
                        tree -> image(tree, 2).put("examination", "e1")),
                lie("old images of two examinations", PART, "cases/case1",
                        tree -> image(tree, 3).put("examination", "e2")),
                lie("examination without images", PART, "cases/case3",
                        tree -> image(tree, 5).put("examination", "e2")),
                lie("unknown examination", PART, "images/case1-hc/examination",
                        tree -> image(tree, 1).put("examination", "e7")),
                lie("case concerned missing", PART, "cases", tree -> tree.withArray("cases").remove(1)),
                lie("case not concerned", PART, "cases", tree -> ((ObjectNode) tree.withArray("cases").get(1)).put("id",
                        "case2")),
                lie("examined after it was handed in", PART, "cases/case1/e2/examinedOn",
                        tree -> ((ObjectNode) tree.withArray("cases").get(0).get("examinations").get(1))
                                .put("examinedOn", "2027-02-21")),
                lie("finding about a kept image", PART, "bureauFindings",
                        tree -> ((ObjectNode) tree.withArray("bureauFindings").get(0)).put("slot", "case2-hc")),
                lie("points in a correction", PART, JSON_UNKNOWN_MEMBER, "corrections.case1-hc.points",
                        tree -> ((ObjectNode) corrections(tree).get(HC)).put("points", 3)),
                lie("points of a kept image", PART, JSON_UNKNOWN_MEMBER, "kept[0].points",
                        tree -> ((ObjectNode) kept(tree).get(0)).put("points", 8)),
                lie("a correction that says nothing", PART, JSON_INVALID_VALUE, "corrections.case1-hc",
                        tree -> ((ObjectNode) corrections(tree).get(HC)).put("note", "").putArray("reasons")),
                lie("no role", PART, JSON_MISSING_MEMBER, "images[0].role", tree -> image(tree, 0).remove("role")),
                lie("another role", PART, JSON_INVALID_VALUE, "images[0].role",
                        tree -> image(tree, 0).put("role", "BEST")),
                lie("old image missing", PART, PACKAGE_ENTRY_MISSING, "case1-hc/OLD",
                        tree -> image(tree, 1).put("sha256", "0".repeat(64)), 1),
                lie("old image a byte longer", PART, PACKAGE_ENTRY_DIFFERS, "case1-hc/OLD",
                        tree -> image(tree, 1).put("bytes", image(tree, 1).get("bytes").asInt() + 1), -1),
                lie("old image wider", PART, PACKAGE_ENTRY_DIFFERS, "case1-hc/OLD",
                        tree -> image(tree, 1).put("width", 65), -1));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aRetakeThatDoesNotHoldIsRefusedByItsPlace(String name, Map<String, byte[]> sound, Problem problem,
            String place, Consumer<ObjectNode> lie, int dropped) {
        Map<String, byte[]> entries = Packages.resigned(sound, Packages.BUREAU, lie);
        if (dropped >= 0) {
            entries.remove("img/" + sha256(sound, dropped) + ".jpg");
        } else {
            requireSameImages(entries);
        }
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Packages.open(Packages.seal(entries)));

        assertThat(refusal).isNotNull();
        assertThat(refusal).hasToString(problem + " [" + place + "]");
    }

    @Test
    void anOldImageWithMoreThanThePictureIsRefused() {
        byte[] exif = Exif.segment("GIMP", 1, "2026:10:14 20:00:01", "2026:10:12 09:30:00");
        byte[] dirty = Surgery.afterStart(Jpegs.sized(64, 48, 0.7f, 9), exif);
        Map<String, byte[]> entries = Packages.resigned(PART, Packages.BUREAU,
                tree -> image(tree, 1).put("sha256", Sha256.of(dirty).hex()).put("bytes", dirty.length));
        entries.remove("img/" + sha256(PART, 1) + ".jpg");
        entries.put("img/" + Sha256.of(dirty) + ".jpg", dirty);
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Packages.open(Packages.seal(entries)));

        assertThat(refusal).hasToString("JPEG_PERSONAL_DATA [case1-hc/OLD, Exif]");
    }

    /** All as handed in, as if the first round had been skipped. */
    private static Map<String, byte[]> withoutFirst() {
        Map<String, byte[]> entries = Packages.resigned(WHOLE, Packages.BUREAU, tree -> {
            dropOld(tree);
            tree.put("basis", "NO_FIRST").putNull("firstAssessedOn").putObject("corrections");
            tree.withArray("cases").forEach(one -> ((ArrayNode) one.get("examinations")).remove(0));
        });
        requireSameImages(entries);
        return entries;
    }

    /** Takes the images out that the statement no longer names: only what it says is wrong. */
    private static void requireSameImages(Map<String, byte[]> entries) {
        Map<String, Boolean> named = new LinkedHashMap<>();
        Packages.payload(entries, tree -> images(tree)
                .forEach(image -> named.put("img/" + image.get("sha256").asString() + ".jpg", true)));
        entries.keySet().removeIf(name -> name.startsWith("img/") && !named.containsKey(name));
    }

    private static String sha256(Map<String, byte[]> entries, int index) {
        String[] found = new String[1];
        Packages.payload(entries, tree -> found[0] = image(tree, index).get("sha256").asString());
        return found[0];
    }

    private static void dropOld(ObjectNode tree) {
        ArrayNode images = images(tree);
        for (int i = images.size() - 1; i > 0; i -= 2) {
            images.remove(i);
        }
    }

    private static ArrayNode images(ObjectNode tree) {
        return tree.withArray("images");
    }

    private static ObjectNode image(ObjectNode tree, int index) {
        return (ObjectNode) images(tree).get(index);
    }

    private static ObjectNode corrections(ObjectNode tree) {
        return (ObjectNode) tree.get("corrections");
    }

    private static ArrayNode kept(ObjectNode tree) {
        return tree.withArray("kept");
    }

    private static Arguments lie(String name, Map<String, byte[]> sound, String place, Consumer<ObjectNode> lie) {
        return lie(name, sound, PACKAGE_CONTENT, place, lie, -1);
    }

    private static Arguments lie(String name, Map<String, byte[]> sound, Problem problem, String place,
            Consumer<ObjectNode> lie) {
        return lie(name, sound, problem, place, lie, -1);
    }

    private static Arguments lie(String name, Map<String, byte[]> sound, Problem problem, String place,
            Consumer<ObjectNode> lie, int dropped) {
        return Arguments.of(name, sound, problem, place, lie, dropped);
    }
}
