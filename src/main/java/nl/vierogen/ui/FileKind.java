package nl.vierogen.ui;

/** Kinds of files a person chooses. */
public enum FileKind {
    /** A package from the Bureau. */
    LOGBOOK("ui.file.logbook", "*.logboek"),
    /** A signed result. */
    RESULT("ui.file.result", "*.uitslag"),
    /** A letter to a sonographer. */
    LETTER("ui.file.letter", "*.pdf");

    private final String textKey;
    private final String pattern;

    FileKind(String textKey, String pattern) {
        this.textKey = textKey;
        this.pattern = pattern;
    }

    String textKey() {
        return textKey;
    }

    String pattern() {
        return pattern;
    }
}
