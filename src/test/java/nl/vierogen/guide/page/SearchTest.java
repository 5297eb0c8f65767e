package nl.vierogen.guide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What the search box finds. */
class SearchTest {
    private static final Page COLLEAGUE = new PageReader().read("collega", """
            # Een collega

            Zij scoort blind.

            ## Eén oordeel

            Samen komt u tot een oordeel over het beeld, met een gewogen kappa.
            """);
    private static final Page BLIND = new PageReader().read("blind", """
            # Blind scoren

            Zonder de scores van een ander te zien.
            """);
    private static final Search SEARCH = new Search(List.of(COLLEAGUE, BLIND));

    @Test
    void titlesComeBeforeTexts() {
        assertThat(SEARCH.find("blind")).extracting(hit -> hit.page().name()).containsExactly("blind", "collega");
    }

    @Test
    void accentsAndCapitalsDoNotMatter() {
        assertThat(SEARCH.find("een OORDEEL")).extracting(hit -> hit.section().heading())
                .containsExactly("Eén oordeel");
    }

    @Test
    void everyWordMustStandInOneSection() {
        assertThat(SEARCH.find("blind kappa")).isEmpty();
        assertThat(SEARCH.find("kappa beeld")).hasSize(1);
    }

    @Test
    void theExcerptShowsTheWord() {
        assertThat(SEARCH.find("kappa").getFirst().excerpt()).contains("kappa").startsWith("… ");
    }

    @Test
    void nothingFindsNothing() {
        assertThat(SEARCH.find("  ")).isEmpty();
    }

    @Test
    void headingsHaveAnchorsAsOnThePages() {
        assertThat(COLLEAGUE.sections()).extracting(Page.Section::anchor).containsExactly("een-collega",
                "eén-oordeel");
        assertThat(Anchor.of("… het pakket wordt geweigerd?")).isEqualTo("het-pakket-wordt-geweigerd");
    }

    @Test
    void aLinkWithoutAFileStaysOnItsPage() {
        assertThat(Target.of("collega", "#een-oordeel")).isEqualTo(new Target.Within("collega", "een-oordeel"));
        assertThat(Target.of("collega", "blind.md")).isEqualTo(new Target.Within("blind", ""));
        assertThat(Target.of("collega", "../formats.md")).isEqualTo(new Target.Outside("../formats.md"));
    }
}
