package nl.vierogen.verdict.letter;

/** What is done with letters: looked at before signing, saved after it. */
public record Letters(LetterPreview preview, LetterSaving saving) {
}
