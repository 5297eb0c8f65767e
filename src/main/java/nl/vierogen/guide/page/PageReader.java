package nl.vierogen.guide.page;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** Reads a page from its Markdown. */
final class PageReader {
    private final Parser parser = Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** @throws IllegalArgumentException when it does not begin with a heading, which a test rules out */
    Page read(String name, String markdown) {
        Node document = parser.parse(markdown);
        if (!(document.getFirstChild() instanceof Heading)) {
            throw new IllegalArgumentException(name + " does not begin with a heading");
        }
        List<Page.Section> sections = sections(document);
        return new Page(name, sections.getFirst().heading(), document, sections);
    }

    private static List<Page.Section> sections(Node document) {
        List<Page.Section> sections = new ArrayList<>();
        String heading = "";
        StringBuilder text = new StringBuilder();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof Heading) {
                close(sections, heading, text);
                heading = PlainText.of(block);
            } else {
                text.append(PlainText.of(block)).append('\n');
            }
        }
        close(sections, heading, text);
        return sections;
    }

    private static void close(List<Page.Section> sections, String heading, StringBuilder text) {
        if (!heading.isEmpty()) {
            sections.add(new Page.Section(heading, Anchor.of(heading), text.toString().strip()));
        }
        text.setLength(0);
    }
}
