package nl.vierogen.guide.page;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What a part of a page says, without its form: to search in, and for a screen reader. */
public final class PlainText {
    private PlainText() {
    }

    /** The words below the node, on one line for each paragraph, row or item. */
    public static String of(Node node) {
        StringBuilder words = new StringBuilder();
        collect(node, words);
        return words.toString().strip();
    }

    private static void collect(Node node, StringBuilder words) {
        switch (node) {
            case Text text -> words.append(text.getLiteral());
            case Code code -> words.append(code.getLiteral());
            case FencedCodeBlock code -> words.append(code.getLiteral());
            case IndentedCodeBlock code -> words.append(code.getLiteral());
            case SoftLineBreak _ -> words.append(' ');
            case HardLineBreak _ -> words.append('\n');
            default -> children(node, words);
        }
        if (ends(node)) {
            words.append('\n');
        } else if (node instanceof TableCell) {
            words.append("  ");
        }
    }

    private static void children(Node node, StringBuilder words) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            collect(child, words);
        }
    }

    private static boolean ends(Node node) {
        return node instanceof Paragraph && !(node.getParent() instanceof ListItem) || node instanceof ListItem
                || node instanceof TableRow;
    }
}
