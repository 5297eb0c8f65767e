package nl.vierogen.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.vierogen.picture.Committed;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.texts.Texts;
import nl.vierogen.ui.keys.Shortcut;
import nl.vierogen.ui.keys.Topic;
import org.junit.jupiter.api.Test;

/** The guide's tables that come from the program itself: every key, and every code of a refusal. */
class GuideTablesTest {
    private static final Path PAGES = Path.of("src/site/markdown/gids");
    private static final String BEGIN = "<!-- Vanaf hier gemaakt uit het programma. -->\n";
    private static final Texts TEXTS = Texts.in(Locale.of("nl"));
    private static final int MOST_KEYS = 4;
    private static final String SOMETHING = "…";
    /** Codes that only the Bureau's own program gives. */
    private static final List<String> BUREAU = List.of("PACK_", "LEDGER_", "EXPORT_", "ENROLMENT_", "ROSTER_KEY_",
            "ROSTER_LAST_");

    @Test
    void theKeysAreThoseOfTheProgram() throws IOException {
        check("toetsen.md", keys());
    }

    @Test
    void everyCodeHasItsSentence() throws IOException {
        check("foutcodes.md", codes());
    }

    private static void check(String page, String table) throws IOException {
        Path file = PAGES.resolve(page);
        String text = Files.readString(file);
        String wanted = text.substring(0, text.indexOf(BEGIN) + BEGIN.length()) + table;
        if (Committed.isRenewing()) {
            Files.writeString(file, wanted);
        } else {
            assertThat(text).as("%s is not what the program says; %s renews it", page, Committed.COMMAND)
                    .isEqualTo(wanted);
        }
    }

    private static String keys() {
        StringBuilder page = new StringBuilder();
        for (Topic topic : Topic.values()) {
            page.append("\n## ").append(TEXTS.get(topic.textKey())).append("\n\n| toets | wat zij doet |\n|---|---|\n");
            Map<String, Set<String>> lines = new LinkedHashMap<>();
            Arrays.stream(Shortcut.values()).filter(shortcut -> shortcut.topic() == topic)
                    .forEach(shortcut -> lines.computeIfAbsent(shortcut.text(TEXTS), _ -> new LinkedHashSet<>())
                            .addAll(shortcut.defaults().stream().map(chord -> chord.label(TEXTS)).toList()));
            lines.forEach((does, keys) -> row(page, keys(List.copyOf(keys)), does));
        }
        return page.toString();
    }

    private static String keys(List<String> keys) {
        if (keys.size() > MOST_KEYS) {
            return keys.getFirst() + " " + SOMETHING + " " + keys.getLast();
        }
        return String.join(keys.size() > 2 ? ", " : " of ", keys);
    }

    private static String codes() {
        StringBuilder page = new StringBuilder();
        page.append("\n## Alle codes van Vierogen\n\n| code | wat er aan de hand is |\n|---|---|\n");
        problems().filter(problem -> !isOfBureau(problem)).forEach(problem -> row(page, problem));
        page.append("\n## Codes van het Bureau\n\nDeze geeft alleen `vierogen-bureau`.\n\n");
        page.append("| code | wat er aan de hand is |\n|---|---|\n");
        problems().filter(GuideTablesTest::isOfBureau).forEach(problem -> row(page, problem));
        return page.toString();
    }

    private static Stream<Problem> problems() {
        return Arrays.stream(Problem.values()).sorted((one, other) -> one.name().compareTo(other.name()));
    }

    private static boolean isOfBureau(Problem problem) {
        return BUREAU.stream().anyMatch(problem.name()::startsWith);
    }

    private static void row(StringBuilder page, Problem problem) {
        String sentence = TEXTS.sentence(new Refusal(problem, SOMETHING, SOMETHING, SOMETHING));
        row(page, "`" + problem.name() + "`", sentence.replace(SOMETHING + ".", SOMETHING));
    }

    private static void row(StringBuilder page, String one, String other) {
        page.append("| ").append(one).append(" | ").append(other.replace("|", "\\|").replace("\n", " "))
                .append(" |\n");
    }
}
