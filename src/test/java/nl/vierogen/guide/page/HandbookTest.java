package nl.vierogen.guide.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;

/** Every page of the guide can be reached, and every link and picture in it leads somewhere. */
class HandbookTest {
    private static final Path PAGES = Path.of("src/site/markdown/gids");
    private static final Path SOURCE = Path.of("src/main/java");
    private static final Handbook HANDBOOK = Handbook.read();

    @Test
    void everyPageStandsInTheContentsOnce() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            List<String> pages = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".md"))
                    .map(name -> name.substring(0, name.length() - ".md".length())).toList();
            assertThat(HANDBOOK.pages()).extracting(Page::name).doesNotHaveDuplicates()
                    .as("link each page from index.md").containsExactlyInAnyOrderElementsOf(pages);
        }
    }

    @Test
    void noLinkIsDead() {
        for (Page page : HANDBOOK.pages()) {
            for (Link link : all(page.document(), Link.class)) {
                switch (Target.of(page.name(), link.getDestination())) {
                    case Target.Within(String name, String anchor) -> {
                        assertThat(HANDBOOK.page(name)).as("%s: %s", page.name(), link.getDestination()).isPresent();
                        assertThat(anchor.isEmpty() || HANDBOOK.page(name).orElseThrow().section(anchor).isPresent())
                                .as("%s: %s", page.name(), link.getDestination()).isTrue();
                    }
                    case Target.Outside(String address) -> assertThat(PAGES.resolve(address)).as(page.name()).exists();
                }
            }
        }
    }

    @Test
    void everyPictureTravelsWithTheProgramAndSaysWhatItShows() {
        for (Page page : HANDBOOK.pages()) {
            for (Image image : all(page.document(), Image.class)) {
                assertThat(GuideFiles.read(image.getDestination())).as("%s: %s", page.name(), image.getDestination())
                        .isPresent();
                assertThat(PlainText.of(image)).as("%s: %s", page.name(), image.getDestination()).isNotBlank();
            }
        }
    }

    @Test
    void everyScreenLeadsToAPageThatIsThere() {
        for (StartPage start : StartPage.values()) {
            assertThat(HANDBOOK.page(start.page())).as(start.name()).isPresent();
        }
    }

    @Test
    void everyScreenThatLeadsToAPageIsOneOfTheProgram() throws IOException {
        StringBuilder source = new StringBuilder();
        try (Stream<Path> files = Files.walk(SOURCE)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                source.append(Files.readString(file));
            }
        }
        for (StartPage start : StartPage.values()) {
            assertThat(start == StartPage.OTHER || source.toString().contains("setId(\"" + start.node() + "\")"))
                    .as(start.name()).isTrue();
        }
    }

    @Test
    void theNarrowestScreenDecidesWhereTheGuideOpens() {
        assertThat(StartPage.of("assessment-screen"::equals)).isEqualTo("beoordelen");
        assertThat(StartPage.of(List.of("assessment-screen", "assessment-conditions-list")::contains))
                .isEqualTo("voorwaarden");
        assertThat(StartPage.of(_ -> false)).isEqualTo(Handbook.INDEX);
    }

    @Test
    void noFileOutsideTheGuideIsRead() {
        assertThat(GuideFiles.read("../guide.css")).isEmpty();
        assertThat(GuideFiles.read("beeld/../../guide.css")).isEmpty();
        assertThat(GuideFiles.read("index.md")).isPresent();
    }

    private static <T extends Node> List<T> all(Node node, Class<T> kind) {
        List<T> found = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (kind.isInstance(child)) {
                found.add(kind.cast(child));
            }
            found.addAll(all(child, kind));
        }
        return found;
    }
}
