package nl.vierogen.exchange.pack.folder;

import static nl.vierogen.problem.Problem.PACK_AGE_IMPOSSIBLE;
import static nl.vierogen.problem.Problem.PACK_CASE_INVALID;
import static nl.vierogen.problem.Problem.PACK_DATE_IMPOSSIBLE;
import static nl.vierogen.problem.Problem.PACK_DESCRIPTION_INVALID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.vierogen.exchange.jpeg.Jpegs;
import nl.vierogen.exchange.pack.Packages;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.GestationalAge;
import nl.vierogen.logbook.Route;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

class LogbookFolderTest {
    private static final Clock CLOCK = Clock.fixed(Packages.NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void aSoundFolderIsReadInTheOrderOfTheForm() throws Refusal {
        LogbookDraft draft = LogbookFolder.read(Folder.biometry(folder)
                .change(tree -> tree.withArray("images").add(tree.withArray("images").remove(0))).path(), CLOCK);

        assertThat(draft.number()).isEqualTo("LB2026-0412");
        assertThat(draft.dueOn()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(draft.images()).extracting(image -> image.slot().value()).startsWith("case1-hc", "case1-ac")
                .hasSize(12);
        assertThat(draft.cases().getFirst().examinations().getFirst().gestationalAge())
                .contains(new GestationalAge(28, 3));
    }

    @Test
    void theExampleOfTheFormatIsRead() throws Refusal {
        Folder.biometry(folder).change(tree -> examination(tree, 0).put("bmi", 23).putNull("gestationalAge")
                .putNull("examinedOn"));

        var examination = LogbookFolder.read(folder, CLOCK).cases().getFirst().examinations().getFirst();

        assertThat(examination.gestationalAge()).isEmpty();
        assertThat(examination.examinedOn()).isEmpty();
        assertThat(examination.bmi()).hasValueSatisfying(bmi -> assertThat(bmi).isEqualByComparingTo("23"));
    }

    @Test
    void aDatingLogbookHasRoutes() throws Refusal {
        LogbookDraft draft = LogbookFolder.read(Folder.dating(folder).path(), CLOCK);

        assertThat(draft.cases().get(1).examinations().getFirst().route()).contains(Route.TA);
        assertThat(draft.cases().get(0).examinations().getFirst().route()).isEmpty();
    }

    @Test
    void aFormOfTheBureausOwnLiesInTheFolder() throws Refusal {
        Folder.biometry(folder).file("ons formulier.json", Packages.form("biometrie").bytes())
                .change(tree -> tree.put("form", "ons formulier.json"));

        assertThat(LogbookFolder.read(folder, CLOCK).form().sha256()).isEqualTo(Packages.form("biometrie").sha256());
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong("week 48", PACK_AGE_IMPOSSIBLE, "case1/e1",
                        t -> examination(t, 0).put("gestationalAge", "48w+2d")),
                wrong("day 9", PACK_AGE_IMPOSSIBLE, "case2/e1", t -> examination(t, 1).put("gestationalAge", "28w+9d")),
                wrong("no age", PACK_AGE_IMPOSSIBLE, "case2/e1", t -> examination(t, 1).put("gestationalAge", "28+3")),
                wrong("no such day", PACK_DATE_IMPOSSIBLE, "case3/e1",
                        t -> examination(t, 2).put("examinedOn", "2026-02-30")),
                wrong("another way to write a day", PACK_DATE_IMPOSSIBLE, "case3/e1",
                        t -> examination(t, 2).put("examinedOn", "12-10-2026")),
                wrong("examined after it was handed in", PACK_DATE_IMPOSSIBLE, "case3/e1",
                        t -> examination(t, 2).put("examinedOn", "2026-11-03")),
                wrong("handed in tomorrow", PACK_DATE_IMPOSSIBLE, "submittedOn",
                        t -> t.put("submittedOn", "2026-11-10")),
                wrong("month 13", PACK_DATE_IMPOSSIBLE, "submittedOn", t -> t.put("submittedOn", "2026-13-01")),
                wrong("due before", PACK_DATE_IMPOSSIBLE, "dueOn", t -> t.put("dueOn", "2026-11-01")),
                wrong("due never", PACK_DATE_IMPOSSIBLE, "dueOn", t -> t.put("dueOn", "")),
                wrong("slot twice", Problem.PACK_SLOT_TWICE, "case1-hc", t -> image(t, 1).put("slot", "case1-hc")),
                wrong("slot unknown", Problem.PACK_SLOT_UNKNOWN, "case9-hc", t -> image(t, 1).put("slot", "case9-hc")),
                wrong("no slot at all", Problem.PACK_SLOT_UNKNOWN, "x y", t -> image(t, 1).put("slot", "x y")),
                wrong("file twice", Problem.PACK_FILE_TWICE, "beeld case1-hc.JPG",
                        t -> image(t, 1).put("file", "beeld case1-hc.JPG")),
                wrong("description as image", Problem.PACK_FILE_TWICE, "logbook.json",
                        t -> image(t, 1).put("file", "logbook.json")),
                wrong("no such file", Problem.PACK_IMAGE_MISSING, "z.jpg", t -> image(t, 0).put("file", "z.jpg")),
                wrong("not listed", Problem.PACK_IMAGE_SURPLUS, "beeld case1-hc.JPG",
                        t -> t.withArray("images").remove(0)),
                wrong("case unknown", Problem.PACK_CASE_UNKNOWN, "case7", t -> caseOf(t, 3).put("id", "case7")),
                wrong("case twice", Problem.PACK_CASE_TWICE, "case1", t -> caseOf(t, 3).put("id", "case1")),
                wrong("case missing", Problem.PACK_CASE_MISSING, "case4", t -> t.withArray("cases").remove(3)),
                wrong("no examination", PACK_CASE_INVALID, "case4", t -> caseOf(t, 3).putArray("examinations")),
                wrong("route of a biometry", PACK_CASE_INVALID, "case4", t -> examination(t, 3).put("route", "TV")),
                wrong("BMI", PACK_CASE_INVALID, "case4", t -> examination(t, 3).put("bmi", 234)),
                wrong("examination id", PACK_CASE_INVALID, "case4", t -> examination(t, 3).put("id", "e 1")),
                wrong("examination unknown", PACK_CASE_INVALID, "case1", t -> image(t, 0).put("examination", "e2")),
                wrong("no age member", Problem.PACK_MEMBER_MISSING,
                        "cases[3].examinations[0].gestationalAge", t -> examination(t, 3).remove("gestationalAge")),
                wrong("age as a number", PACK_DESCRIPTION_INVALID, "",
                        t -> examination(t, 3).put("gestationalAge", 28)),
                wrong("one member more", Problem.PACK_MEMBER_UNKNOWN, "name", t -> t.put("name", "J. Jansen")),
                wrong("other route", PACK_DESCRIPTION_INVALID, "", t -> examination(t, 3).put("route", "XX")),
                wrong("second opinion", PACK_DESCRIPTION_INVALID, "round", t -> t.put("round", "SECOND_OPINION")),
                wrong("other kind", PACK_DESCRIPTION_INVALID, "kind", t -> t.put("kind", "TERMIJN")),
                wrong("number", PACK_DESCRIPTION_INVALID, "number", t -> t.put("number", "LB/\u00e9")),
                wrong("form unknown", Problem.FORM_UNKNOWN, "biometry", t -> t.put("form", "biometry")),
                wrong("description as form", Problem.FORM_UNKNOWN, "logbook.json", t -> t.put("form", "logbook.json")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void aWrongDescriptionIsRefusedAndTheEntryIsNamed(String name, Problem problem, String entry,
            Consumer<ObjectNode> spoil) {
        Folder.biometry(folder).change(spoil);

        Refusal refusal = refusal();

        assertThat(refusal.problem()).isEqualTo(problem);
        if (!entry.isEmpty()) {
            assertThat(refusal.details().getFirst()).isEqualTo(entry);
        }
    }

    @Test
    void aMissingSlotIsNamed() {
        Folder.biometry(folder).change(tree -> tree.withArray("images").remove(0)).delete("beeld case1-hc.JPG");

        assertThat(refusal().problem()).isEqualTo(Problem.PACK_SLOT_MISSING);
        assertThat(refusal().details()).containsExactly("case1-hc");
    }

    @Test
    void aCrownRumpLengthWithoutARouteIsRefused() {
        Folder.dating(folder).change(tree -> examination(tree, 1).remove("route"));

        assertThat(refusal().details()).containsExactly("crl1", "route");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a.jpg", "/etc/passwd", "sub/a.jpg", "..", ".", "", "C:\\a.jpg", "c:a.jpg"})
    void aNameThatIsMoreThanANameIsRefused(String name) {
        Folder.biometry(folder).change(tree -> image(tree, 0).put("file", name));

        assertThat(refusal().problem()).isEqualTo(Problem.PACK_FILE_NAME);
        assertThat(refusal().details()).containsExactly(name);
    }

    @Test
    void anythingElseInTheFolderIsRefusedAndNamed() throws IOException {
        Folder.biometry(folder);
        for (String surplus : List.of("a.jpg", ".hidden", "Thumbs.db.jpg", "logbook.json~", "form.json")) {
            Files.write(folder.resolve(surplus), Jpegs.small(99));
            assertThat(refusal().problem()).isEqualTo(Problem.PACK_IMAGE_SURPLUS);
            assertThat(refusal().details()).containsExactly(surplus);
            Files.delete(folder.resolve(surplus));
        }
        Files.createDirectory(folder.resolve("more"));
        assertThat(refusal().details()).containsExactly("more");
    }

    @Test
    void aLinkIsNotFollowed(@TempDir Path elsewhere) throws IOException {
        Folder.biometry(folder).delete("beeld case2-fl.JPG");
        Path target = Files.write(elsewhere.resolve("a.jpg"), Jpegs.small(1));
        Files.createSymbolicLink(folder.resolve("beeld case2-fl.JPG"), target);

        assertThat(refusal().problem()).isEqualTo(Problem.PACK_NOT_A_FILE);
        assertThat(refusal().details()).containsExactly("beeld case2-fl.JPG");
    }

    @Test
    void aFolderInThePlaceOfAnImageIsRefused() throws IOException {
        Folder.biometry(folder).delete("beeld case2-fl.JPG");
        Files.createDirectory(folder.resolve("beeld case2-fl.JPG"));

        assertThat(refusal().problem()).isEqualTo(Problem.PACK_NOT_A_FILE);
    }

    @Test
    void aFileTooLargeIsRefused() {
        Folder.biometry(folder).file("beeld case2-fl.JPG", new byte[(32 << 20) + 1]);

        assertThat(refusal().problem()).isEqualTo(Problem.FILE_TOO_LARGE);
    }

    @Test
    void aNameWrittenInTwoWaysIsOneName() throws Refusal {
        Folder.biometry(folder).delete("beeld case1-hc.JPG").file("e\u0301cho.jpg", Jpegs.small(1))
                .change(tree -> image(tree, 0).put("file", "\u00e9cho.jpg"));

        assertThat(LogbookFolder.read(folder, CLOCK).images().getFirst().name()).isEqualTo("\u00e9cho.jpg");
    }

    @Test
    void aFolderWithoutADescriptionIsRefused() {
        Folder.biometry(folder).delete("logbook.json");

        assertThat(refusal().problem()).isEqualTo(Problem.PACK_DESCRIPTION_MISSING);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        Refusal refusal = catchThrowableOfType(Refusal.class,
                () -> LogbookFolder.read(folder.resolve("nergens"), CLOCK));

        assertThat(refusal.problem()).isEqualTo(Problem.FILE_NOT_FOUND);
        assertThat(refusal.details()).containsExactly("nergens");
    }

    @Test
    void aFileInThePlaceOfAFolderIsRefused() throws IOException {
        Path file = Files.write(folder.resolve("a.zip"), new byte[10]);

        assertThat(catchThrowableOfType(Refusal.class, () -> LogbookFolder.read(file, CLOCK)).problem())
                .isEqualTo(Problem.FOLDER_EXPECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "{}", "{\"cases\": 1, \"images\": {}}"})
    void aDescriptionThatIsNoneIsRefused(String text) {
        Folder.biometry(folder).file("logbook.json", text.getBytes(StandardCharsets.UTF_8));

        assertThat(refusal().problem()).isIn(PACK_DESCRIPTION_INVALID, Problem.PACK_DESCRIPTION_MALFORMED,
                Problem.PACK_MEMBER_MISSING);
    }

    @Test
    void aByteOrderMarkAnotherEncodingAndALongFileAreNoDescription() {
        String sound = new String(StrictJson.write(Map.of("number", "é")), StandardCharsets.UTF_8);
        for (byte[] text : List.of(("\uFEFF" + sound).getBytes(StandardCharsets.UTF_8),
                sound.getBytes(StandardCharsets.UTF_16), sound.getBytes(StandardCharsets.ISO_8859_1),
                " ".repeat(4_000_001).getBytes(StandardCharsets.UTF_8))) {
            Folder.biometry(folder).file("logbook.json", text);

            assertThat(refusal().problem()).isEqualTo(Problem.PACK_DESCRIPTION_MALFORMED);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".DS_Store", "Thumbs.db", "desktop.ini"})
    void whatSystemsLeaveInAFolderIsNotPartOfTheLogbook(String name) throws Refusal {
        Folder.biometry(folder).file(name, new byte[]{1});

        assertThat(LogbookFolder.read(folder, CLOCK).images()).hasSize(12);
    }

    private Refusal refusal() {
        Refusal refusal = catchThrowableOfType(Refusal.class, () -> LogbookFolder.read(folder, CLOCK));
        assertThat(refusal).isNotNull();
        return refusal;
    }

    private static Arguments wrong(String name, Problem problem, String entry, Consumer<ObjectNode> spoil) {
        return Arguments.of(name, problem, entry, spoil);
    }

    private static ObjectNode caseOf(ObjectNode tree, int index) {
        return (ObjectNode) tree.withArray("cases").get(index);
    }

    private static ObjectNode examination(ObjectNode tree, int index) {
        return (ObjectNode) caseOf(tree, index).get("examinations").get(0);
    }

    private static ObjectNode image(ObjectNode tree, int index) {
        return (ObjectNode) tree.withArray("images").get(index);
    }
}
