/** Inter in a PDF: only the glyphs that are used. */
@NullMarked
package nl.vierogen.letter.pdf.font;

import org.jspecify.annotations.NullMarked;
