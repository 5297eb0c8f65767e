package nl.vierogen.exchange.pack;

import static nl.vierogen.problem.Problem.FORMAT_TOO_NEW;
import static nl.vierogen.problem.Problem.JSON_INVALID_VALUE;
import static nl.vierogen.problem.Problem.JSON_MISSING_MEMBER;
import static nl.vierogen.problem.Problem.JSON_UNKNOWN_MEMBER;
import static nl.vierogen.problem.Problem.PACKAGE_CONTENT;
import static nl.vierogen.problem.Problem.PACKAGE_ENTRY_DIFFERS;
import static nl.vierogen.problem.Problem.PACKAGE_ENTRY_MISSING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vierogen.exchange.jpeg.Exif;
import nl.vierogen.exchange.jpeg.HostileJpegs;
import nl.vierogen.exchange.jpeg.Jpegs;
import nl.vierogen.exchange.jpeg.Surgery;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What even the Bureau cannot sign: statements that contradict themselves, the form or the images. */
class StatementTest {
    private static final Map<String, byte[]> SOUND = Packages.entries("biometrie", 1);
    private static final Map<String, byte[]> DATING = Packages.entries("termijn", 1);

    static Stream<Arguments> lies() {
        return Stream.of(
                lie("newer format", FORMAT_TOO_NEW, tree -> tree.put("formatVersion", 2)),
                lie("newer format with more in it", FORMAT_TOO_NEW,
                        tree -> tree.put("formatVersion", 2).put("more", 1)),
                lie("format zero", Problem.FORMAT_UNKNOWN, tree -> tree.put("formatVersion", 0)),
                lie("retake", JSON_MISSING_MEMBER, tree -> tree.put("round", "RETAKE")),
                lie("second opinion", JSON_UNKNOWN_MEMBER, tree -> tree.put("round", "SECOND_OPINION")),
                lie("no such round", JSON_INVALID_VALUE, tree -> tree.put("round", "THIRD")),
                lie("a member of another round", JSON_UNKNOWN_MEMBER, tree -> tree.put("madeAfter", "2026-01-01")),
                lie("a verdict", JSON_UNKNOWN_MEMBER, tree -> tree.put("outcome", "INSUFFICIENT")),
                lie("no policy", JSON_MISSING_MEMBER, tree -> tree.remove("policy")),
                lie("policy of no signature", JSON_INVALID_VALUE,
                        tree -> ((ObjectNode) tree.get("policy")).put("minimumSigners", 0)),
                lie("nobody signs", JSON_INVALID_VALUE, tree -> tree.putArray("signers")),
                lie("package id", JSON_INVALID_VALUE, tree -> tree.put("packageId", "../1")),
                lie("assignment id", JSON_INVALID_VALUE, tree -> tree.put("assignmentId", "")),
                lie("procedure", JSON_INVALID_VALUE, tree -> tree.put("procedureVersion", "2026<br>")),
                lie("roster version", JSON_INVALID_VALUE, tree -> tree.put("rosterVersion", 0)),
                lie("number", JSON_INVALID_VALUE, tree -> tree.put("number", "LB\n1")),
                lie("condition", JSON_INVALID_VALUE, tree -> tree.putArray("checkedByBureau").add("z")),
                lie("condition twice", JSON_INVALID_VALUE, tree -> tree.putArray("checkedByBureau").add("a").add("a")),
                lie("text in a finding", JSON_INVALID_VALUE,
                        tree -> ((ObjectNode) tree.withArray("bureauFindings").get(0)).put("detail", "<Jansen>")),
                lie("finding of no slot", PACKAGE_CONTENT,
                        tree -> ((ObjectNode) tree.withArray("bureauFindings").get(0)).put("slot", "crl1")),
                lie("kind", PACKAGE_CONTENT, tree -> tree.put("kind", "TERMIJN")),
                lie("form version", PACKAGE_ENTRY_DIFFERS,
                        tree -> ((ObjectNode) tree.get("form")).put("version", 2)),
                lie("form id", PACKAGE_ENTRY_DIFFERS, tree -> ((ObjectNode) tree.get("form")).put("id", "termijn")),
                lie("form digest", PACKAGE_ENTRY_DIFFERS,
                        tree -> ((ObjectNode) tree.get("form")).put("sha256", "0".repeat(64))),
                lie("submitted after it was issued", PACKAGE_CONTENT, tree -> tree.put("submittedOn", "2026-11-10")),
                lie("submitted on no day", JSON_INVALID_VALUE, tree -> tree.put("submittedOn", "2026-02-30")),
                lie("mended before it was submitted", PACKAGE_CONTENT,
                        tree -> tree.put("resubmittedOn", "2026-11-01")),
                lie("mended in the future", PACKAGE_CONTENT, tree -> tree.put("resubmittedOn", "2026-11-10")),
                lie("due before it was submitted", PACKAGE_CONTENT, tree -> tree.put("dueOn", "2026-11-01")),
                lie("examined after it was submitted", PACKAGE_CONTENT,
                        tree -> examination(tree, 2).put("examinedOn", "2026-11-03")),
                lie("age", JSON_INVALID_VALUE, tree -> examination(tree, 0).put("gestationalAge", "48w+2d")),
                lie("BMI", JSON_INVALID_VALUE, tree -> examination(tree, 0).put("bmi", 900)),
                lie("a route for a biometry", PACKAGE_CONTENT, tree -> examination(tree, 1).put("route", "TA")),
                lie("two examinations", PACKAGE_CONTENT, tree -> ((ArrayNode) tree.withArray("cases").get(0)
                        .get("examinations")).add(examination(tree, 0).deepCopy().put("id", "e2"))),
                lie("case missing", PACKAGE_CONTENT, tree -> tree.withArray("cases").remove(3)),
                lie("case twice", JSON_INVALID_VALUE,
                        tree -> tree.withArray("cases").add(tree.withArray("cases").get(0).deepCopy())),
                lie("case of another form", PACKAGE_CONTENT,
                        tree -> ((ObjectNode) tree.withArray("cases").get(3)).put("id", "crl4")),
                lie("examination unknown", PACKAGE_CONTENT, tree -> image(tree, 0).put("examination", "e7")),
                lie("slot of another form", PACKAGE_CONTENT, tree -> image(tree, 0).put("slot", "crl1")),
                lie("slot twice", PACKAGE_CONTENT, tree -> image(tree, 1).put("slot", "case1-hc")),
                lie("slots in another order", PACKAGE_CONTENT, StatementTest::swapSlots),
                lie("image missing", PACKAGE_ENTRY_MISSING, tree -> image(tree, 0).put("sha256", "0".repeat(64)), true),
                lie("one byte more", PACKAGE_ENTRY_DIFFERS,
                        tree -> image(tree, 4).put("bytes", image(tree, 4).get("bytes").asInt() + 1)),
                lie("a pixel wider", PACKAGE_ENTRY_DIFFERS, tree -> image(tree, 4).put("width", 65)),
                lie("a pixel higher", PACKAGE_ENTRY_DIFFERS, tree -> image(tree, 4).put("height", 49)),
                lie("no size", JSON_INVALID_VALUE, tree -> image(tree, 4).put("width", 0)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lies")
    void aStatementThatDoesNotHoldIsRefused(String name, Problem problem, Consumer<ObjectNode> lie,
            boolean dropFirst) {
        Map<String, byte[]> entries = Packages.resigned(SOUND, Packages.BUREAU, lie);
        if (dropFirst) {
            entries.remove(entries.keySet().stream().filter(entry -> entry.startsWith("img/")).findFirst()
                    .orElseThrow());
        }
        assertThat(refusal(entries).problem()).isEqualTo(problem);
    }

    @Test
    void aCrownRumpLengthHasARouteAndTheUterusHasNone() {
        assertThat(refusal(Packages.resigned(DATING, Packages.BUREAU,
                tree -> examination(tree, 1).putNull("route"))).details()).containsExactly("cases/crl1/e1/route");
        assertThat(refusal(Packages.resigned(DATING, Packages.BUREAU,
                tree -> examination(tree, 0).put("route", "TV"))).details()).containsExactly("cases/uterus/e1/route");
    }

    @Test
    void theWholeDayOfIssueCountsInTheNetherlands() throws Refusal {
        Map<String, byte[]> lateEvening = Packages.resigned(DATING, Packages.BUREAU,
                tree -> tree.put("issuedAt", "2026-11-09T23:30:00Z").put("submittedOn", "2026-11-10"));

        assertThat(Packages.open(Packages.seal(lateEvening)).images()).hasSize(5);
    }

    @Test
    void imagesNewerThanTheFirstSubmissionAreFineInAMendedLogbook() throws Refusal {
        Map<String, byte[]> mended = Packages.resigned(DATING, Packages.BUREAU, tree -> {
            tree.put("resubmittedOn", "2026-11-08");
            examination(tree, 2).put("examinedOn", "2026-11-07");
        });

        assertThat(Packages.open(Packages.seal(mended)).images()).hasSize(5);
    }

    @Test
    void anImageThatIsSignedButHoldsMoreThanThePictureIsRefused() {
        byte[] exif = Exif.segment("GIMP", 1, "2026:10:14 20:00:01", "2026:10:12 09:30:00");
        Refusal refusal = refusal(withFirstImage(Surgery.afterStart(Jpegs.sized(64, 48, 0.7f, 9), exif)));

        assertThat(refusal.problem()).isEqualTo(Problem.JPEG_PERSONAL_DATA);
        assertThat(refusal.details()).containsExactly("uterus", "Exif");
    }

    static List<HostileJpegs.Hostile> hostileJpegs() {
        List<HostileJpegs.Hostile> all = new ArrayList<>(HostileJpegs.all());
        all.removeIf(hostile -> hostile.bytes().length == 0);
        return all;
    }

    @ParameterizedTest
    @MethodSource("hostileJpegs")
    void aHostileImageIsRefusedThoughItIsSigned(HostileJpegs.Hostile hostile) {
        Refusal refusal = refusal(withFirstImage(hostile.bytes()));

        assertThat(refusal.problem()).isEqualTo(hostile.problem());
        assertThat(refusal.details()).containsExactly("uterus");
    }

    /** The image replaced and everything about it signed anew, as a careless Bureau would. */
    private static Map<String, byte[]> withFirstImage(byte[] jpeg) {
        Map<String, byte[]> entries = Packages.resigned(DATING, Packages.BUREAU, tree -> image(tree, 0)
                .put("sha256", Sha256.of(jpeg).hex()).put("bytes", jpeg.length));
        entries.remove(entries.keySet().stream().filter(name -> name.startsWith("img/")).findFirst().orElseThrow());
        entries.put("img/" + Sha256.of(jpeg) + ".jpg", jpeg);
        return entries;
    }

    private static void swapSlots(ObjectNode tree) {
        ArrayNode images = tree.withArray("images");
        images.add(images.remove(0));
    }

    private static ObjectNode examination(ObjectNode tree, int index) {
        return (ObjectNode) tree.withArray("cases").get(index).get("examinations").get(0);
    }

    private static ObjectNode image(ObjectNode tree, int index) {
        return (ObjectNode) tree.withArray("images").get(index);
    }

    private static Arguments lie(String name, Problem problem, Consumer<ObjectNode> lie) {
        return lie(name, problem, lie, false);
    }

    private static Arguments lie(String name, Problem problem, Consumer<ObjectNode> lie, boolean dropFirst) {
        return Arguments.of(name, problem, lie, dropFirst);
    }

    private static Refusal refusal(Map<String, byte[]> entries) {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> Packages.open(Packages.seal(entries)));
        assertThat(refusal).isNotNull();
        return refusal;
    }
}
