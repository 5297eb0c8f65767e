package nl.vierogen.ui;

import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import nl.vierogen.json.PlainText;
import nl.vierogen.scoring.Change;
import org.jspecify.annotations.Nullable;

/**
 * What a person may put into a text field, by typing, pasting or dropping: what every reader accepts, up to a length.
 * What is not allowed is left out, and what is too long ends where the field is full.
 */
public final class WrittenText {
    private final int longest;

    private WrittenText(int longest) {
        this.longest = longest;
    }

    /**
     * Holds the field to it from now on.
     *
     * @param longest most characters, as {@link String#length()} counts them
     */
    public static void in(TextInputControl field, int longest) {
        field.setTextFormatter(new TextFormatter<>(new WrittenText(longest)::admit));
    }

    private TextFormatter.@Nullable Change admit(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        int kept = change.getControlText().length() - (change.getRangeEnd() - change.getRangeStart());
        String added = shortened(cleaned(change.getText()), Math.max(0, longest - kept));
        if (!added.equals(change.getText())) {
            change.setText(added);
            change.selectRange(change.getRangeStart() + added.length(), change.getRangeStart() + added.length());
        }
        // taking half of a pair away would leave a half that no reader accepts
        return PlainText.isAllowed(change.getControlNewText()) ? change : null;
    }

    private static String cleaned(String text) {
        return PlainText.cleaned(text.replace("\r\n", "\n").replace('\r', '\n'));
    }

    private static String shortened(String text, int room) {
        if (text.length() <= room) {
            return text;
        }
        return text.substring(0, room > 0 && Character.isHighSurrogate(text.charAt(room - 1)) ? room - 1 : room);
    }
}
