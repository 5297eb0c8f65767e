package nl.vierogen.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.vierogen.assessment.snippet.Snippet;
import nl.vierogen.assessment.snippet.SnippetAct;
import nl.vierogen.assessment.snippet.SnippetPlace;
import nl.vierogen.assessment.snippet.Snippets;
import nl.vierogen.exchange.form.BuiltInForms;
import nl.vierogen.logbook.LogbookKind;
import nl.vierogen.problem.Refusal;
import nl.vierogen.scoring.Criterion;
import nl.vierogen.scoring.CriterionId;
import nl.vierogen.scoring.ScoreForm;
import nl.vierogen.scoring.Structure;
import nl.vierogen.scoring.StructureId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JournalSnippetsTest {
    private static final SnippetPlace PLANE = new SnippetPlace(LogbookKind.BIOMETRIE, new StructureId("hc"),
            new CriterionId("plane"), 0);

    @ParameterizedTest
    @ValueSource(strings = {"biometrie", "termijn"})
    void everyLostPointHasTwoSentencesToBeginWith(String id) {
        ScoreForm form = BuiltInForms.newest(id).orElseThrow().form();
        List<Snippet> all = ShippedSnippets.newest();
        for (Structure structure : form.structures()) {
            for (Criterion criterion : structure.criteria()) {
                for (int points = 0; points < Criterion.HIGHEST; points++) {
                    SnippetPlace place = new SnippetPlace(form.kind(), structure.id(), criterion.id(), points);
                    assertThat(all).filteredOn(snippet -> snippet.place().equals(place)).as(place.toString())
                            .hasSizeGreaterThanOrEqualTo(2);
                }
            }
        }
        assertThat(all).extracting(Snippet::text).doesNotHaveDuplicates()
                .allMatch(text -> text.endsWith(".") && Character.isUpperCase(text.charAt(0)));
    }

    @Test
    void whatWasDoneIsThereAgainAfterAStartAndNotInTheListOfLogbooks(@TempDir Path folder) throws Exception {
        String secret = "Kantel-de-transducer-iets-naar-voren";
        try (PracticeDesk desk = new PracticeDesk(folder)) {
            desk.take("a.logboek", PracticeDesk.termijn());
            Snippets snippets = desk.archive().snippets();
            snippets.perform(new SnippetAct.Added(new Snippet("eigen", PLANE, secret)));
            snippets.perform(new SnippetAct.Used("eigen"));
            assertThat(snippets.book().at(PLANE)).first().extracting(Snippet::id).isEqualTo("eigen");
        }
        try (PracticeDesk desk = new PracticeDesk(folder)) {
            assertThat(desk.archive().snippets().book().at(PLANE)).first().extracting(Snippet::text)
                    .isEqualTo(secret);
            assertThat(desk.archive().snippets().book().uses("eigen")).isOne();
            assertThat(desk.archive().shelf().cards()).hasSize(1);
            desk.archive().shelf().check();
        }
        assertThat(onDisk(folder)).as("what she writes is encrypted").noneMatch(file -> file.contains(secret));
    }

    private static List<String> onDisk(Path folder) throws IOException, Refusal {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).map(JournalSnippetsTest::text).toList();
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
