package nl.vierogen.bureau;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import nl.vierogen.exchange.result.SampleResults;
import nl.vierogen.practice.image.Header;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.practice.image.Quality;
import nl.vierogen.practice.image.Subject;
import nl.vierogen.practice.image.Ultrasound;
import nl.vierogen.problem.Refusal;
import nl.vierogen.soak.BesideTheScreen;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.Strength;
import nl.vierogen.trust.statement.Member;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Role;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@BesideTheScreen
class PackInspectCommandTest {
    private static final Identity BUREAU = Identity.fromSeed(new PersonCode("BU-900"), new byte[]{1});
    private static final Identity ASSESSOR = Identity.fromSeed(new PersonCode("BO-901"), new byte[]{2});
    private static final Instant START = Instant.parse("2020-01-01T00:00:00Z");

    @TempDir
    private Path folder;

    @Test
    void aFolderPackedForPracticeIsInspected() throws IOException {
        Path pack = folder.resolve("a.logboek");
        Bureau packed = Bureau.run("pack", logbook(), "--practice", "-o", pack, "--json");
        assertThat(packed.err()).isEmpty();
        assertThat(packed.code()).isZero();
        assertThat(packed.out()).contains("\"number\":\"LB2026-0007\"",
                "\"recipient\":\"" + PracticeKeys.assessor().keyId() + "\"", "\"slot\":\"uterus\",\"name\":\"u.jpg\"");
        Bureau inspected = Bureau.run("inspect", pack, "--practice", "--json");
        assertThat(inspected.code()).isZero();
        assertThat(inspected.out()).contains("\"statement\":{\"formatVersion\":1", "\"practice\":true");
        assertThat(Bureau.run("inspect", pack, "--practice").out()).contains("OEFENEN", "LB2026-0007", "crl4\t");
    }

    @Test
    void aPackageOfTheBureauItselfNeedsItsRosterAndKeys() throws IOException, Refusal {
        Path pack = folder.resolve("b.logboek");
        List<Object> keys = keys();
        Bureau packed = Bureau.run("pack", logbook(), keys.get(0), keys.get(1), keys.get(2), keys.get(3), "--roster",
                roster(), "--to", ASSESSOR.keyId(), "-o", pack);
        assertThat(packed.err()).isEmpty();
        assertThat(packed.out()).contains("LB2026-0007");
        Bureau inspected = Bureau.run("inspect", pack, keys.get(0), keys.get(1), keys.get(2), keys.get(3));
        assertThat(inspected.err()).isEmpty();
        assertThat(inspected.out()).contains(ASSESSOR.keyId().value());
        assertThat(Bureau.run("inspect", pack, "--practice").err()).startsWith("PACKAGE_NOT_FOR_YOU: ");
    }

    @Test
    void aFolderThatIsNotWholeLeavesNoPackage() throws IOException {
        Path pack = folder.resolve("c.logboek");
        Path images = logbook();
        Files.delete(images.resolve("u.jpg"));
        Bureau bureau = Bureau.run("pack", images, "--practice", "-o", pack);
        assertThat(bureau.code()).isEqualTo(1);
        assertThat(bureau.err()).startsWith("PACK_IMAGE_MISSING: ").contains("u.jpg");
        assertThat(pack).doesNotExist();
    }

    @Test
    void onlyAnEmptyFileIsWrittenOver() throws IOException {
        Path pack = Files.createFile(folder.resolve("e.logboek"));
        Path images = logbook();
        assertThat(Bureau.run("pack", images, "--practice", "-o", pack).code()).isZero();
        byte[] first = Files.readAllBytes(pack);
        assertThat(Bureau.run("pack", images, "--practice", "-o", pack).err()).startsWith("FILE_EXISTS: ");
        assertThat(Files.readAllBytes(pack)).isEqualTo(first);

        Path image = images.resolve("u.jpg");
        byte[] before = Files.readAllBytes(image);
        assertThat(Bureau.run("pack", images, "--practice", "-o", image).err()).startsWith("FILE_EXISTS: ");
        assertThat(Files.readAllBytes(image)).isEqualTo(before);
        assertThat(Bureau.run("pack", images, "--practice", "-o", images).err()).startsWith("FILE_IS_A_FOLDER: ");
    }

    @Test
    void aResultOfAnotherPackageIsRefused() throws IOException {
        Path pack = folder.resolve("d.logboek");
        Bureau.run("pack", logbook(), "--practice", "-o", pack);
        Path result = Files.write(folder.resolve("d.uitslag"), SampleResults.pass());
        Bureau bureau = Bureau.run("verify", "--practice", "--package", pack, "--json", result);
        assertThat(bureau.code()).isEqualTo(1);
        assertThat(bureau.out()).contains("\"code\":\"RESULT_PACKAGE_DIFFERS\"");
    }

    private List<Object> keys() throws IOException, Refusal {
        char[] passphrase = "lang genoeg, toch".toCharArray();
        Path file = Files.write(folder.resolve("bureau.sleutel"),
                IdentityFile.write(BUREAU, passphrase, Strength.PRACTICE));
        Path line = Files.writeString(folder.resolve("wachtzin"), new String(passphrase));
        return List.of("--identity", file, "--passphrase-file", line);
    }

    private Path roster() throws IOException {
        Roster roster = new Roster(1, false, START, List.of(
                new Member(BUREAU.publicIdentity(), Role.BUREAU, START, Optional.empty()),
                new Member(ASSESSOR.publicIdentity(), Role.ASSESSOR, START, Optional.empty())));
        return Files.write(folder.resolve("r.deelnemers"), RosterFile.write(roster, BUREAU));
    }

    private Path logbook() throws IOException {
        Path images = Files.createDirectories(folder.resolve("beelden"));
        StringBuilder cases = new StringBuilder(
                """
                        {"id": "uterus", "examinations": [{"id": "e1", "bmi": 23, "gestationalAge": null, "examinedOn": "2026-10-01"}]}""");
        StringBuilder rows = new StringBuilder("{\"slot\": \"uterus\", \"file\": \"u.jpg\"}");
        Files.write(images.resolve("u.jpg"), jpeg(Subject.UTERUS, 0));
        for (int i = 1; i <= 4; i++) {
            cases.append(",").append("""
                    {"id": "crl%d", "examinations": [{"id": "e1", "bmi": 23.4, "gestationalAge": "11w+%dd",
                     "examinedOn": "2026-10-0%d", "route": "%s"}]}""".formatted(i, i, i, i == 4 ? "TV" : "TA"));
            rows.append(",{\"slot\": \"crl%d\", \"file\": \"%d.jpg\"}".formatted(i, i));
            Files.write(images.resolve(i + ".jpg"), jpeg(Subject.CROWN_RUMP, i));
        }
        Files.writeString(images.resolve("logbook.json"), """
                {"number": "LB2026-0007", "kind": "TERMIJN", "round": "FIRST", "submittedOn": "2026-11-02",
                 "dueOn": "2026-11-30", "form": "termijn", "cases": [%s], "images": [%s]}""".formatted(cases, rows));
        return images;
    }

    private static byte[] jpeg(Subject subject, int seed) {
        return Ultrasound.jpeg(new PictureRequest(subject, Quality.good(), 480, 360,
                new Header("Praktijk", LocalDate.of(2026, 10, 1), LocalTime.NOON, Optional.empty()), seed));
    }
}
