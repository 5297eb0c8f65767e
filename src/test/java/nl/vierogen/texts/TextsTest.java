package nl.vierogen.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.vierogen.assessment.Stage;
import nl.vierogen.exchange.jpeg.Sign;
import nl.vierogen.inbox.ImportCheck;
import nl.vierogen.inbox.InboxFilter;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Both languages say the same things, and the program says nothing else. */
class TextsTest {
    /** Keys that are put together from a constant: each constant has its text. */
    private static final Map<String, Enum<?>[]> OF_CONSTANTS = Map.of("problem.", Problem.values(), "inbox.kind.",
            LogbookKind.values(), "inbox.round.", Round.values(), "inbox.filter.", InboxFilter.values(),
            "inbox.state.", Stage.values(), "inbox.outcome.", Outcome.values(), "inbox.check.", ImportCheck.values(),
            "verdict.outcome.", Outcome.values(), "verdict.seal.", Stage.values(), "bureau.sign.", Sign.Kind.values());

    /** Keys that are put together otherwise: the prefix stands in the source. */
    private static final List<String> OF_WORDS = List.of("inbox.check.spoken.", "inbox.column.", "inbox.report.",
            "keys.gesture.", "setting.about.", "setting.motion.", "setting.one.", "setting.section.",
            "setting.theme.", "keys.key.", "keys.topic.", "bureau.outcome.", "bureau.role.", "bureau.kind.",
            "bureau.round.",
            "letter.consequence.", "letter.kind.", "letter.outcome.", "letter.round.", "letter.sentence.",
            "shell.key.", "verdict.list.",
            "verdict.practice.", "verdict.privacy.kind.", "verdict.review.", "review.decline.",
            "replay.", "replay.event.", "review.not-deniable.", "review.replied.", "review.step.", "verdict.seal.",
            "verdict.sealed.cause.",
            "verdict.sealed.next.");

    /** Areas whose keys stand in the source without the area, and what puts it before them. */
    private static final Map<String, List<String>> WITHOUT_AREA = Map.of("assessment.",
            List.of("kind.", "round.", "route.", "notice."));

    /** Keys that picocli asks for by itself. */
    private static final List<String> OF_PICOCLI = List.of("usage.", "vierogen-bureau.");

    private static final Pattern LITERAL = Pattern.compile("\"([a-z][A-Za-z0-9-]*(?:\\.[A-Za-z0-9_-]+)+)\"");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([0-9]+)");
    private static final Pattern QUOTES = Pattern.compile("'+");

    private static final Properties NL = read("nl");
    private static final Properties EN = read("en");
    private static final String SOURCE = source();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(EN.stringPropertyNames()).isEqualTo(NL.stringPropertyNames());
    }

    @Test
    void bothLanguagesHaveTheSamePlaceholders() {
        Map<String, Set<String>> dutch = placeholders(NL);
        assertThat(placeholders(EN)).isEqualTo(dutch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everyTextIsAPatternAndEveryQuoteIsDoubled(String language) {
        Properties texts = read(language);
        for (String key : texts.stringPropertyNames()) {
            String text = texts.getProperty(key);
            assertThat(text).as(key).isNotBlank();
            assertThat(QUOTES.matcher(text).results().allMatch(quotes -> quotes.group().length() % 2 == 0))
                    .as("%s: write a single quote twice", key).isTrue();
            assertThat(new MessageFormat(text, Locale.of(language)).format(new Object[]{1, 2, 3, 4})).as(key)
                    .isNotBlank();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void noKeyIsGivenTwice(String language) {
        List<String> keys = lines(language).filter(line -> line.contains(" = "))
                .map(line -> line.substring(0, line.indexOf(" = "))).toList();
        assertThat(keys).doesNotHaveDuplicates().hasSize(read(language).size());
    }

    @Test
    void everyKeyInTheSourceHasItsText() {
        Set<String> areas = NL.stringPropertyNames().stream().map(key -> key.substring(0, key.indexOf('.') + 1))
                .collect(Collectors.toSet());
        Set<String> asked = LITERAL.matcher(SOURCE).results().map(found -> found.group(1))
                .filter(literal -> areas.contains(literal.substring(0, literal.indexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
        asked.removeAll(NL.stringPropertyNames());
        // the assessing screen asks without the name of its own area
        asked.removeIf(key -> NL.containsKey("assessment." + key));
        assertThat(asked).as("keys in the source without a text: add them to texts_nl and texts_en").isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> unused = NL.stringPropertyNames().stream().filter(key -> !isUsed(key))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(unused).as("texts nobody asks for: remove them, or add their family to this test").isEmpty();
    }

    @Test
    void everyConstantOfAFamilyHasItsText() {
        OF_CONSTANTS.forEach((prefix, constants) -> assertThat(
                Arrays.stream(constants).map(constant -> prefix + constant.name()))
                .as(prefix).allMatch(NL::containsKey));
    }

    @ParameterizedTest
    @EnumSource
    void everyProblemHasItsSentenceInBothLanguages(Problem problem) {
        Refusal refusal = new Refusal(problem, "x", "y");
        assertThat(Texts.in(Locale.of("nl")).sentence(refusal)).matches("(?s).*[.!?)].*");
        assertThat(Texts.in(Locale.ENGLISH).sentence(refusal)).matches("(?s).*[.!?)].*");
    }

    @Test
    void aMachineThatSpeaksAnotherLanguageReadsDutch() {
        assertThat(Texts.in(Locale.FRENCH).get("ui.close")).isEqualTo("Sluiten");
        assertThat(Texts.in(Locale.UK).get("ui.close")).isEqualTo("Close");
    }

    private static boolean isUsed(String key) {
        return SOURCE.contains("\"" + key + "\"") || isUsedWithoutArea(key)
                || OF_PICOCLI.stream().anyMatch(key::startsWith)
                || OF_WORDS.stream().anyMatch(family -> key.startsWith(family) && SOURCE.contains("\"" + family))
                || OF_CONSTANTS.entrySet().stream().anyMatch(family -> key.startsWith(family.getKey()) && Arrays
                        .stream(family.getValue()).anyMatch(one -> key.equals(family.getKey() + one.name())));
    }

    private static boolean isUsedWithoutArea(String key) {
        return WITHOUT_AREA.entrySet().stream().filter(area -> key.startsWith(area.getKey())).anyMatch(area -> {
            String rest = key.substring(area.getKey().length());
            return SOURCE.contains("\"" + rest + "\"") || area.getValue().stream()
                    .anyMatch(family -> rest.startsWith(family) && SOURCE.contains("\"" + family + "\""));
        });
    }

    private static Map<String, Set<String>> placeholders(Properties texts) {
        Map<String, Set<String>> all = new TreeMap<>();
        texts.forEach((key, text) -> all.put((String) key, PLACEHOLDER.matcher((String) text).results()
                .map(found -> found.group(1)).collect(Collectors.toCollection(TreeSet::new))));
        return all;
    }

    private static Properties read(String language) {
        try (InputStream bytes = Texts.class.getResourceAsStream("texts_" + language + ".properties")) {
            Properties texts = new Properties();
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> lines(String language) {
        try (InputStream bytes = Texts.class.getResourceAsStream("texts_" + language + ".properties")) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String source() {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
