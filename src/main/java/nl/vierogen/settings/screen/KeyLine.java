package nl.vierogen.settings.screen;

import nl.vierogen.ui.keys.Shortcut;

/**
 * A shortcut on the card.
 *
 * @param shortcut the shortcut
 * @param does what it does, told apart from others of the same words
 */
record KeyLine(Shortcut shortcut, String does) {
}
