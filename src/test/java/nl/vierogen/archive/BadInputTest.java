package nl.vierogen.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.stream.Stream;
import nl.vierogen.assessment.Card;
import nl.vierogen.inbox.ImportReport;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.statement.PracticeKeys;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What arrives by mail or on a stick, before an inbox that already holds a logbook. */
class BadInputTest {
    private static final String NAME = "jansen-mevrouw.logboek";
    private static final Identity STRANGER = Identity.fromSeed(new PersonCode("BU-999"),
            "nobody knows".getBytes(StandardCharsets.US_ASCII));
    private static final long TOO_LARGE = 600L << 20;

    @TempDir
    Path folder;

    private final Recorder log = new Recorder();
    private PracticeDesk desk;
    private List<Card> cards;

    @BeforeEach
    void anInboxWithALogbook() throws Exception {
        Logger.getLogger("").addHandler(log);
        Logger.getLogger("").setLevel(Level.ALL);
        desk = new PracticeDesk(folder);
        desk.take("good.logboek", PracticeDesk.biometrie());
        cards = desk.archive().shelf().cards();
        assertThat(cards).hasSize(1);
    }

    @AfterEach
    void nothingChangedAndNothingWasToldToTheLog() throws Exception {
        assertThat(desk.archive().shelf().cards()).isEqualTo(cards);
        try (Stream<Path> kept = Files.list(folder.resolve("work").resolve("packages"))) {
            assertThat(kept).hasSize(1);
        }
        desk.close();
        Logger.getLogger("").removeHandler(log);
        Logger.getLogger("").setLevel(Level.INFO);
        assertThat(log.text()).doesNotContain("OEF-", "jansen", folder.toString(),
                System.getProperty("user.home") + "/",
                "/" + System.getProperty("user.name") + "/", "BU-999");
    }

    static Stream<Arguments> packages() {
        return Stream.of(
                bad("for somebody else", Problem.PACKAGE_NOT_FOR_YOU,
                        () -> parcel().encryptedTo(PracticeKeys.colleague())
                                .statement(s -> s.put("recipient", PracticeKeys.colleague().keyId().value()))),
                bad("made for somebody else, encrypted to me", Problem.PACKAGE_NOT_FOR_YOU,
                        () -> parcel().statement(s -> s.put("recipient", PracticeKeys.colleague().keyId().value()))),
                bad("unknown sender", Problem.PACKAGE_SENDER_UNKNOWN, () -> parcel().signedBy(STRANGER)),
                bad("sent by an assessor", Problem.PACKAGE_SENDER_UNKNOWN,
                        () -> parcel().signedBy(PracticeKeys.colleague())),
                bad("image missing", Problem.PACKAGE_ENTRY_MISSING, () -> parcel().withoutFirstImage()),
                bad("PDF as image", Problem.JPEG_NOT_A_JPEG, () -> parcel()
                        .firstImage("%PDF-1.7\n1 0 obj\n<<>>\nendobj\n".getBytes(StandardCharsets.US_ASCII))),
                bad("truncated image", Problem.JPEG_TRUNCATED, () -> truncated(parcel())),
                bad("newer version", Problem.FORMAT_TOO_NEW,
                        () -> parcel().statement(s -> s.put("formatVersion", 2).put("news", "x"))),
                bad("retake", Problem.JSON_MISSING_MEMBER,
                        () -> parcel().statement(s -> s.put("round", "RETAKE"))),
                bad("round nobody knows", Problem.JSON_INVALID_VALUE,
                        () -> parcel().statement(s -> s.put("round", "THIRD"))),
                bad("real package in a practice workspace", Problem.PRACTICE_MIXED,
                        () -> parcel().statement(s -> s.put("practice", false))),
                bad("member more", Problem.JSON_UNKNOWN_MEMBER, () -> parcel().statement(s -> s.put("name", "x"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"good.logboek", "nothing.logboek", "noise.logboek"})
    void whatIsForeseenChangesNothingAndRefusesNothing(String name) throws Exception {
        Path file = folder.resolve(name);
        if (name.startsWith("noise")) {
            Files.write(file, new byte[]{1, 2, 3});
        } else if (name.startsWith("good")) {
            Files.write(file, PracticeDesk.biometrie());
        }

        desk.archive().shelf().foresee(file);

        assertThat(desk.archive().shelf().open(cards.getFirst()).session().acts()).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("packages")
    void aSignedPackageWithAMistakeIsRefusedByItsCode(String what, Problem problem, Supplier<Parcel> parcel)
            throws Exception {
        requireRefused(problem, desk.take(NAME, parcel.get().sealed()));
    }

    @Test
    void whatIsNoPackageIsRefusedByItsCode() throws Exception {
        requireRefused(Problem.PACKAGE_NOT_A_PACKAGE, desk.take(NAME, new byte[0]));
        requireRefused(Problem.PACKAGE_NOT_A_PACKAGE,
                desk.take(NAME, "Beste collega,".getBytes(StandardCharsets.UTF_8)));
        requireRefused(Problem.FILE_NOT_FOUND, desk.archive().shelf().importFile(folder.resolve("nergens.logboek")));
        Path inside = Files.createDirectory(folder.resolve("map.logboek"));
        requireRefused(Problem.FILE_IS_A_FOLDER, desk.archive().shelf().importFile(inside));
        Path large = folder.resolve("groot.logboek");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength(TOO_LARGE);
        }
        requireRefused(Problem.FILE_TOO_LARGE, desk.archive().shelf().importFile(large));
    }

    @Test
    void oneFlippedByteAnywhereIsRefused() throws Exception {
        byte[] sound = PracticeDesk.termijn();
        Random random = new Random(200);
        Set<Problem> seen = new TreeSet<>();
        for (int i = 0; i < 200; i++) {
            byte[] changed = sound.clone();
            // the header is short and has the most to lose: a quarter of the flips is there
            int place = random.nextInt(i % 4 == 0 ? 400 : changed.length);
            changed[place] ^= (byte) (1 << random.nextInt(8));
            seen.add(refused(desk.take(NAME, changed)).problem());
        }
        assertThat(seen).isSubsetOf(Problem.PACKAGE_DAMAGED, Problem.PACKAGE_NOT_FOR_YOU, Problem.PACKAGE_NOT_A_PACKAGE)
                .contains(Problem.PACKAGE_DAMAGED);
    }

    @Test
    void aPackageCutOffAnywhereIsRefusedAsDamaged() throws Exception {
        byte[] sound = PracticeDesk.termijn();
        Random random = new Random(50);
        for (int i = 0; i < 50; i++) {
            int length = i == 0 ? sound.length - 1 : random.nextInt(100, sound.length);
            requireRefused(Problem.PACKAGE_DAMAGED, desk.take(NAME, Arrays.copyOf(sound, length)));
        }
    }

    @Test
    void theSamePackageTwiceIsKnown() throws Exception {
        assertThat(desk.take(NAME, PracticeDesk.biometrie()).result())
                .isEqualTo(new ImportReport.Known(cards.getFirst()));
    }

    private void requireRefused(Problem problem, ImportReport report) {
        Refusal refusal = refused(report);
        assertThat(refusal.problem()).isEqualTo(problem);
        for (Locale locale : Texts.LANGUAGES) {
            assertThat(Texts.in(locale).sentence(refusal)).hasSizeGreaterThan(20)
                    .doesNotContain(folder.toString(), folder.getFileName().toString(), "{0}", "Exception");
        }
    }

    private static Refusal refused(ImportReport report) {
        assertThat(report.result()).isInstanceOf(ImportReport.Refused.class);
        return ((ImportReport.Refused) report.result()).refusal();
    }

    private static Parcel parcel() {
        return new Parcel(PracticeDesk.termijn());
    }

    private static Parcel truncated(Parcel parcel) {
        byte[] whole = parcel.firstImage();
        return parcel.firstImage(Arrays.copyOf(whole, whole.length / 2));
    }

    private static Arguments bad(String what, Problem problem, Supplier<Parcel> parcel) {
        return Arguments.of(what, problem, parcel);
    }

    /** Everything logged, as a file would have it, stack traces too. */
    private static final class Recorder extends Handler {
        private final List<String> lines = new ArrayList<>();
        private final SimpleFormatter formatter = new SimpleFormatter();

        @Override
        public synchronized void publish(LogRecord line) {
            // other libraries' notes on their own workings at FINE and below never reach a file of this program
            if (line.getLevel().intValue() >= Level.INFO.intValue()
                    || String.valueOf(line.getLoggerName()).startsWith("nl.vierogen")) {
                lines.add(formatter.format(line));
            }
        }

        synchronized String text() {
            return String.join("", lines);
        }

        @Override
        public void flush() {
            // nothing is held back
        }

        @Override
        public void close() {
            // nothing to let go of
        }
    }
}
