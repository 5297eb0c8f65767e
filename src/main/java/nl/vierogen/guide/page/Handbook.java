package nl.vierogen.guide.page;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * The whole guide, in the order of its index.
 *
 * @param index the first page, of which the headings and links are the contents
 * @param chapters the contents
 */
public record Handbook(Page index, List<Chapter> chapters) {
    /** Name of the index page. */
    public static final String INDEX = "index";

    public Handbook {
        chapters = List.copyOf(chapters);
    }

    /**
     * Pages under one heading of the index.
     *
     * @param title the heading
     * @param pages the pages
     */
    public record Chapter(String title, List<Page> pages) {
        public Chapter {
            pages = List.copyOf(pages);
        }
    }

    /** Reads the guide that travels with the program. */
    public static Handbook read() {
        PageReader reader = new PageReader();
        Page index = page(reader, INDEX);
        List<Chapter> chapters = new ArrayList<>();
        String title = "";
        List<Page> pages = new ArrayList<>();
        for (Node block = index.document().getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading) {
                close(chapters, title, pages);
                title = PlainText.of(block);
            } else {
                names(block).forEach(name -> pages.add(page(reader, name)));
            }
        }
        close(chapters, title, pages);
        return new Handbook(index, chapters);
    }

    /** All pages, the index first. */
    public List<Page> pages() {
        return Stream.concat(Stream.of(index), chapters.stream().flatMap(chapter -> chapter.pages().stream())).toList();
    }

    /** The page of this name. */
    public Optional<Page> page(String name) {
        return pages().stream().filter(page -> page.name().equals(name)).findFirst();
    }

    private static void close(List<Chapter> chapters, String title, List<Page> pages) {
        if (!pages.isEmpty()) {
            chapters.add(new Chapter(title, pages));
            pages.clear();
        }
    }

    private static Page page(PageReader reader, String name) {
        byte[] file = GuideFiles.read(name + ".md")
                .orElseThrow(() -> new IllegalStateException("the guide has no page " + name));
        return reader.read(name, new String(file, StandardCharsets.UTF_8));
    }

    private static List<String> names(Node block) {
        List<String> names = new ArrayList<>();
        collect(block, names);
        return names;
    }

    private static void collect(Node node, List<String> names) {
        if (node instanceof Link link && Target.of(INDEX, link.getDestination()) instanceof Target.Within within) {
            names.add(within.page());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, names);
        }
    }
}
