package nl.vierogen.verdict.letter;

/** What is done with letters: looked at and printed before signing, saved after it. */
public record Letters(LetterPreview preview, LetterSaving saving, Printing printing) {
    /** Letters that the system's printer prints. */
    public Letters(LetterPreview preview, LetterSaving saving) {
        this(preview, saving, new PagePrinter());
    }
}
