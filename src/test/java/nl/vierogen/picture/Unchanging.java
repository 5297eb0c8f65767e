package nl.vierogen.picture;

import java.util.Map;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.text.Text;

/** Puts something that never changes in the place of what differs from run to run: hashes, numbers drawn, folders. */
public final class Unchanging {
    private final Map<Pattern, String> replaced;

    /** @param folder a folder of this run */
    public Unchanging(String folder) {
        this.replaced = Map.of(Pattern.compile(Pattern.quote(folder)), "/home/beoordelaar/Documenten",
                Pattern.compile("\\b[0-9a-f]{64}\\b"), "0123456789abcdef".repeat(4),
                Pattern.compile("\\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\\b"),
                "01234567-89ab-4cde-8f01-23456789abcd");
    }

    /** Changes what is shown below the node. On the JavaFX thread. */
    public void replaceIn(Node root) {
        for (Node node : root.lookupAll("*")) {
            if (node instanceof Labeled label && !label.textProperty().isBound() && label.getText() != null) {
                label.setText(replace(label.getText()));
            } else if (node instanceof Text text && !text.textProperty().isBound()) {
                text.setText(replace(text.getText()));
            }
        }
    }

    private String replace(String text) {
        String changed = text;
        for (Map.Entry<Pattern, String> one : replaced.entrySet()) {
            changed = one.getKey().matcher(changed).replaceAll(one.getValue());
        }
        return changed;
    }
}
