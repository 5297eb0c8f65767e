package nl.vierogen.shell;

import nl.vierogen.texts.Texts;

/** Where one can be in the program; builds its screen again whenever one comes there or the language changes. */
@FunctionalInterface
public interface Place {
    /** The screen, in the language of the texts. */
    Screen build(Texts texts);
}
