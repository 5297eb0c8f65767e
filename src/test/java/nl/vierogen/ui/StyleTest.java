package nl.vierogen.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Theme = tokens: the base sheet only uses them, dark and light only define them, and every text can be read. */
class StyleTest {
    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final List<String> THEMES = List.of("dark.css", "light.css");
    private static final double READABLE = 4.5; // WCAG 2.2, 1.4.3
    private static final double SEEN = 3; // WCAG 2.2, 1.4.11
    private static final Pattern DEFINITION = Pattern.compile("(?m)^\\s*(-vg-[a-z-]+):\\s*(#[0-9a-f]{6});$");
    private static final Pattern USE = Pattern.compile("-vg-[a-z-]+");
    // black with an opacity is a shadow, the same in both themes
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|rgba?\\((?!0, 0, 0,)|hsb\\(");
    private static final List<String> GROUNDS = List.of("-vg-ground", "-vg-surface", "-vg-raised");
    private static final List<String> TEXTS = List.of("-vg-text", "-vg-text-soft", "-vg-accent", "-vg-danger",
            "-vg-warning", "-vg-success");

    @Test
    void bothThemesDefineTheSameTokens() {
        assertThat(tokens("dark.css").keySet()).isNotEmpty().isEqualTo(tokens("light.css").keySet());
    }

    @Test
    void sheetsUseOnlyDefinedTokens() {
        assertThat(sheets()).isNotEmpty().allSatisfy(sheet -> assertThat(tokens("dark.css").keySet())
                .as("%s uses a token that dark.css and light.css do not define", sheet).containsAll(uses(sheet)));
    }

    @Test
    void everyTokenIsUsed() {
        Set<String> used = new TreeSet<>();
        sheets().forEach(sheet -> used.addAll(uses(sheet)));
        assertThat(used).containsAll(tokens("dark.css").keySet());
    }

    @Test
    void noSheetHoldsAColourOfItsOwn() {
        assertThat(sheets()).allSatisfy(sheet -> assertThat(COLOUR.matcher(read(sheet)).find())
                .as("a colour in %s: give it a token in dark.css and light.css", sheet).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark.css", "light.css"})
    void themesOnlyDefineTokens(String theme) {
        String rest = DEFINITION.matcher(sheet(theme)).replaceAll("").replaceAll("(?s)/\\*.*?\\*/", "")
                .replaceAll("\\s", "");
        assertThat(rest).isEqualTo(".root{}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark.css", "light.css"})
    void everyTextCanBeReadOnEveryGround(String theme) {
        Map<String, String> tokens = tokens(theme);
        for (String ground : GROUNDS) {
            for (String text : TEXTS) {
                assertReadable(tokens, text, ground);
            }
        }
        assertReadable(tokens, "-vg-on-accent", "-vg-accent");
        assertReadable(tokens, "-vg-on-picture", "-vg-picture-ground");
    }

    // the colours as the sheets set them, not as someone remembers them
    @ParameterizedTest
    @ValueSource(strings = {"dark.css", "light.css"})
    void whatTellsOfAnAdjustedPictureOrUnsavedTextCanBeRead(String theme) {
        Map<String, String> tokens = tokens(theme);
        String viewer = read(RESOURCES.resolve("nl/vierogen/viewer/viewer.css"));
        assertReadable(tokens, set(viewer, ".root .vg-picture .label.display-badge", "-fx-text-fill"),
                set(viewer, ".display-badge", "-fx-background-color"));
        String header = read(RESOURCES.resolve("nl/vierogen/assessment/assessment.css"));
        String ground = set(header, ".assessment-header", "-fx-background-color");
        String underWay = set(header, ".assessment-header .header-saved:under-way", "-fx-text-fill");
        assertReadable(tokens, underWay, ground);
        assertThat(underWay).isNotEqualTo(set(header, ".assessment-header .header-saved", "-fx-text-fill"));
    }

    private static String set(String sheet, String selector, String property) {
        Matcher rule = Pattern.compile("(?m)^" + Pattern.quote(selector) + " \\{[^}]*" + property
                + ": (-vg-[a-z-]+);").matcher(sheet);
        assertThat(rule.find()).as("%s of %s", property, selector).isTrue();
        return rule.group(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dark.css", "light.css"})
    void theFocusIsSeenOnEveryGround(String theme) {
        Map<String, String> tokens = tokens(theme);
        for (String ground : GROUNDS) {
            assertThat(contrast(tokens.get("-vg-focus"), tokens.get(ground))).as("focus on %s", ground)
                    .isGreaterThanOrEqualTo(SEEN);
        }
    }

    @Test
    void thePictureGroundIsNeutralAndTheSameInBoth() {
        String dark = tokens("dark.css").get("-vg-picture-ground");
        assertThat(tokens("light.css").get("-vg-picture-ground")).isEqualTo(dark);
        assertThat(luminance(dark)).isLessThan(0.02);
    }

    private static void assertReadable(Map<String, String> tokens, String text, String ground) {
        assertThat(contrast(tokens.get(text), tokens.get(ground))).as("%s on %s", text, ground)
                .isGreaterThanOrEqualTo(READABLE);
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String colour) {
        int rgb = Integer.parseInt(colour.substring(1), 16);
        return 0.2126 * linear(rgb >> 16 & 0xff) + 0.7152 * linear(rgb >> 8 & 0xff) + 0.0722 * linear(rgb & 0xff);
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Map<String, String> tokens(String theme) {
        Map<String, String> tokens = new LinkedHashMap<>();
        Matcher matcher = DEFINITION.matcher(sheet(theme));
        while (matcher.find()) {
            assertThat(tokens.put(matcher.group(1), matcher.group(2))).as("%s twice", matcher.group(1)).isNull();
        }
        return tokens;
    }

    private static Set<String> uses(Path sheet) {
        Set<String> uses = new TreeSet<>();
        USE.matcher(read(sheet)).results().forEach(found -> uses.add(found.group()));
        return uses;
    }

    // every sheet of the program but the two that define the tokens
    private static List<Path> sheets() {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .filter(file -> !THEMES.contains(String.valueOf(file.getFileName()))).toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String sheet(String name) {
        return read(RESOURCES.resolve("nl/vierogen/ui").resolve(name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
