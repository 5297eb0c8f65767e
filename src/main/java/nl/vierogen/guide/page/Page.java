package nl.vierogen.guide.page;

import java.util.List;
import java.util.Optional;
import org.commonmark.node.Node;

/**
 * A page of the guide.
 *
 * @param name of its file, without {@code .md}
 * @param title its first heading
 * @param document what it says; read only
 * @param sections its parts, each under a heading, in order
 */
public record Page(String name, String title, Node document, List<Section> sections) {
    public Page {
        sections = List.copyOf(sections);
    }

    /** The part with this anchor. */
    public Optional<Section> section(String anchor) {
        return sections.stream().filter(section -> section.anchor().equals(anchor)).findFirst();
    }

    /**
     * A heading and what stands under it, up to the next heading.
     *
     * @param heading the heading's words
     * @param anchor where a link leads that means it
     * @param text what stands under it, as plain text
     */
    public record Section(String heading, String anchor, String text) {
    }
}
