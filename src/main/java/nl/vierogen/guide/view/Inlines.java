package nl.vierogen.guide.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import nl.vierogen.guide.page.PlainText;
import nl.vierogen.guide.page.Target;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;

/**
 * Draws words: bold, slanted, code and links.
 *
 * @param page name of the page they stand on
 * @param follow takes a link within the guide
 */
record Inlines(String page, Consumer<Target.Within> follow) {
    /** The words below the node, as one text that wraps. */
    TextFlow flow(Node parent, String... styles) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("vg-guide-text");
        flow.getStyleClass().addAll(styles);
        flow.setAccessibleText(PlainText.of(parent));
        collect(parent, List.of(), flow);
        return flow;
    }

    private void collect(Node parent, List<String> styles, TextFlow flow) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case org.commonmark.node.Text text -> flow.getChildren().add(text(text.getLiteral(), styles));
                case Code code -> flow.getChildren().add(text(code.getLiteral(), with(styles, "vg-exact")));
                case SoftLineBreak _ -> flow.getChildren().add(text(" ", styles));
                case HardLineBreak _ -> flow.getChildren().add(text("\n", styles));
                case StrongEmphasis _ -> collect(node, with(styles, "vg-strong"), flow);
                case Emphasis _ -> collect(node, with(styles, "vg-guide-slanted"), flow);
                case Link link -> link(link, styles, flow);
                default -> collect(node, styles, flow);
            }
        }
    }

    // what lies outside is named, not opened: the program works offline
    private void link(Link link, List<String> styles, TextFlow flow) {
        switch (Target.of(page, link.getDestination())) {
            case Target.Within within -> {
                Hyperlink hyperlink = new Hyperlink(PlainText.of(link));
                hyperlink.setId("guide-link-" + within.page());
                hyperlink.setOnAction(_ -> follow.accept(within));
                flow.getChildren().add(hyperlink);
            }
            case Target.Outside _ -> collect(link, styles, flow);
        }
    }

    private static Text text(String words, List<String> styles) {
        Text text = new Text(words);
        text.getStyleClass().addAll(styles);
        return text;
    }

    private static List<String> with(List<String> styles, String more) {
        List<String> both = new ArrayList<>(styles);
        both.add(more);
        return both;
    }
}
