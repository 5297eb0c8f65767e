package nl.vierogen.assessment.screen.conditions;

import nl.vierogen.texts.Texts;
import nl.vierogen.ui.keys.KeyBindings;
import nl.vierogen.ui.keys.Shortcut;

/** Writes the key behind what it does. */
record KeyNames(KeyBindings bindings, Texts texts) {
    String on(String text, Shortcut shortcut) {
        return bindings.label(shortcut, texts).map(key -> text + " (" + key + ")").orElse(text);
    }
}
