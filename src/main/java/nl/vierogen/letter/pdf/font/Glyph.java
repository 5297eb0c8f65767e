package nl.vierogen.letter.pdf.font;

import java.awt.geom.GeneralPath;

/**
 * A drawn character.
 *
 * @param width how far the next one stands, in thousandths of the em
 * @param outline in thousandths of the em
 * @param says the character it stands for when its text is copied
 */
record Glyph(int width, GeneralPath outline, int says) {
}
