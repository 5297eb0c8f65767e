package nl.vierogen.guide.view;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import nl.vierogen.guide.page.Anchor;
import nl.vierogen.guide.page.GuideFiles;
import nl.vierogen.guide.page.PlainText;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;

/** Draws the blocks of a page, one under the other. */
final class Blocks {
    private final Inlines inlines;
    private final Tables tables;

    Blocks(Inlines inlines) {
        this.inlines = inlines;
        this.tables = new Tables(inlines);
    }

    /** What stands directly below the node, drawn. A heading has its anchor as user data. */
    List<Region> draw(Node parent) {
        List<Region> drawn = new ArrayList<>();
        for (Node block = parent.getFirstChild(); block != null; block = block.getNext()) {
            if (!(block instanceof HtmlBlock)) { // a comment for whoever writes the page
                drawn.add(block(block));
            }
        }
        return drawn;
    }

    private Region block(Node block) {
        return switch (block) {
            case Heading heading -> heading(heading);
            case Paragraph paragraph when paragraph.getFirstChild() instanceof Image image -> picture(image);
            case Paragraph paragraph -> inlines.flow(paragraph);
            case TableBlock table -> tables.draw(table);
            case BulletList list -> items(list, _ -> "•");
            case OrderedList list -> items(list, place -> first(list) + place + ".");
            case FencedCodeBlock code -> code(code.getLiteral());
            case IndentedCodeBlock code -> code(code.getLiteral());
            case BlockQuote quote -> quote(quote);
            default -> inlines.flow(block);
        };
    }

    private TextFlow heading(Heading heading) {
        TextFlow flow = inlines.flow(heading, "vg-guide-heading-" + heading.getLevel());
        flow.setUserData(Anchor.of(PlainText.of(heading)));
        return flow;
    }

    private static int first(OrderedList list) {
        return list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    }

    private interface Marks {
        String of(int place);
    }

    private VBox items(Node list, Marks marks) {
        VBox items = column("vg-guide-list");
        int place = 0;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            Label mark = new Label(marks.of(place++));
            mark.getStyleClass().add("vg-guide-mark");
            mark.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
            VBox body = column("vg-guide-item");
            body.getChildren().addAll(draw(item));
            HBox.setHgrow(body, Priority.ALWAYS);
            HBox line = new HBox(mark, body);
            line.getStyleClass().add("vg-guide-line");
            line.setAlignment(Pos.TOP_LEFT);
            items.getChildren().add(line);
        }
        return items;
    }

    private VBox quote(BlockQuote quote) {
        VBox body = column("vg-guide-quote");
        body.getChildren().addAll(draw(quote));
        return body;
    }

    private static VBox column(String style) {
        VBox column = new VBox();
        column.getStyleClass().add(style);
        column.setFillWidth(true);
        return column;
    }

    private static Label code(String literal) {
        Label code = new Label(literal.stripTrailing());
        code.getStyleClass().addAll("vg-exact", "vg-guide-code");
        code.setWrapText(true);
        code.setMaxWidth(Double.MAX_VALUE);
        code.setMinHeight(Region.USE_PREF_SIZE);
        return code;
    }

    private static Region picture(Image image) {
        String said = PlainText.of(image);
        return GuideFiles.read(image.getDestination())
                .map(bytes -> (Region) new PictureBox(new javafx.scene.image.Image(new ByteArrayInputStream(bytes)),
                        said))
                .orElseGet(() -> {
                    Label missing = new Label(said);
                    missing.setAccessibleRole(AccessibleRole.TEXT);
                    return missing;
                });
    }
}
