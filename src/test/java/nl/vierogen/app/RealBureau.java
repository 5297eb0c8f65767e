package nl.vierogen.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.vierogen.bureau.BureauCommands;
import nl.vierogen.practice.image.Header;
import nl.vierogen.practice.image.PictureRequest;
import nl.vierogen.practice.image.Quality;
import nl.vierogen.practice.image.Subject;
import nl.vierogen.practice.image.Ultrasound;
import picocli.CommandLine;

/** The Bureau with keys of its own, at its command line. */
final class RealBureau {
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9]{4}( [0-9]{4}){7}");
    private static final Pattern KID = Pattern
            .compile("\"person\":\"BO-017\",\"role\":\"ASSESSOR\",\"kid\":\"([^\"]+)\"");

    private final Path folder;
    private final Path keys;
    private final Path words;
    private int version = 1;

    RealBureau(Path folder) throws IOException {
        this.folder = folder;
        keys = folder.resolve("bureau.sleutel");
        words = Files.writeString(folder.resolve("wachtzin"), "het bureau bewaart dit");
        run("identity", "new", "--code", "BU-010", "--passphrase-file", words, "-o", keys);
        run("roster", "new", "--identity", keys, "--passphrase-file", words, "-o", roster());
    }

    /** The newest roster. */
    Path roster() {
        return roster(version);
    }

    /** An earlier roster: 1 has nobody but the Bureau. */
    Path roster(int earlier) {
        return folder.resolve("v" + earlier + ".deelnemers");
    }

    /** Takes an enrolment in, with the check code that was read by telephone. */
    void add(Path enrolment, String checkCode) {
        Path before = roster();
        version++;
        run("roster", "add", before, enrolment, "--fingerprint", checkCode, "--identity", keys, "--passphrase-file",
                words, "-o", roster());
    }

    /** What the Bureau reads out of itself. */
    String checkCode() {
        Matcher found = FINGERPRINT.matcher(run("roster", "show", folder.resolve("v1.deelnemers")));
        assertThat(found.find()).isTrue();
        return found.group();
    }

    /** A dating logbook for the assessor. */
    Path pack(String number) throws IOException {
        Path file = folder.resolve(number + ".logboek");
        run("pack", images(number), "--identity", keys, "--passphrase-file", words, "--roster", roster(), "--to",
                assessor(), "-o", file);
        return file;
    }

    /** Id of the assessor's key. */
    String assessor() {
        Matcher kid = KID.matcher(run("roster", "show", roster(), "--json"));
        assertThat(kid.find()).isTrue();
        return kid.group(1);
    }

    /** What verifying a result says. */
    String verify(Path result) {
        return run("verify", "--roster", roster(), "--json", result);
    }

    private static String run(Object... arguments) {
        String[] typed = Arrays.stream(arguments).map(Object::toString).toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine commands = BureauCommands.create(typed).setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        int code = commands.execute(typed);
        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        return out.toString();
    }

    private Path images(String number) throws IOException {
        Path images = Files.createDirectories(folder.resolve(number));
        LocalDate made = LocalDate.now().minusDays(20);
        StringBuilder cases = new StringBuilder(
                """
                        {"id": "uterus", "examinations": [{"id": "e1", "bmi": 23, "gestationalAge": null, "examinedOn": "%s"}]}"""
                        .formatted(made));
        StringBuilder rows = new StringBuilder("{\"slot\": \"uterus\", \"file\": \"u.jpg\"}");
        Files.write(images.resolve("u.jpg"), jpeg(Subject.UTERUS, 0));
        for (int i = 1; i <= 4; i++) {
            cases.append(",").append("""
                    {"id": "crl%d", "examinations": [{"id": "e1", "bmi": 23.4, "gestationalAge": "11w+%dd",
                     "examinedOn": "%s", "route": "%s"}]}""".formatted(i, i, made, i == 4 ? "TV" : "TA"));
            rows.append(",{\"slot\": \"crl%d\", \"file\": \"%d.jpg\"}".formatted(i, i));
            Files.write(images.resolve(i + ".jpg"), jpeg(Subject.CROWN_RUMP, i));
        }
        Files.writeString(images.resolve("logbook.json"), """
                {"number": "%s", "kind": "TERMIJN", "round": "FIRST", "submittedOn": "%s", "dueOn": "%s",
                 "form": "termijn", "cases": [%s], "images": [%s]}""".formatted(number, made.plusDays(10),
                made.plusDays(38), cases, rows));
        return images;
    }

    private static byte[] jpeg(Subject subject, int seed) {
        return Ultrasound.jpeg(new PictureRequest(subject, Quality.good(), 640, 480,
                new Header("Praktijk", LocalDate.of(2026, 10, 1), LocalTime.NOON, Optional.empty()), seed));
    }
}
