package nl.vierogen.letter.pdf;

import nl.vierogen.letter.pdf.font.Face;

/** How a text is set: weight, size and line distance in points, colour. */
enum Style {
    TITLE(Face.Weight.SEMI_BOLD, 21, 27, Ink.TEXT), OUTCOME(Face.Weight.SEMI_BOLD, 16, 22, Ink.ACCENT), HEADING(
            Face.Weight.SEMI_BOLD, 13, 18,
            Ink.ACCENT), IMAGE(Face.Weight.SEMI_BOLD, 11.5, 16, Ink.TEXT), BODY(Face.Weight.REGULAR, 9.5, 14,
                    Ink.TEXT), STRONG(Face.Weight.SEMI_BOLD, 9.5, 14, Ink.TEXT), QUIET(Face.Weight.REGULAR, 8.5, 12.5,
                            Ink.QUIET), LESS(Face.Weight.SEMI_BOLD, 9.5, 14, Ink.LESS), COLUMN(Face.Weight.SEMI_BOLD, 8,
                                    11, Ink.QUIET), PIN(Face.Weight.SEMI_BOLD, 8, 10,
                                            Ink.WHITE), FOOTER(Face.Weight.REGULAR, 8, 11, Ink.QUIET);

    final Face.Weight weight;
    final double size;
    final double leading;
    final Ink ink;

    Style(Face.Weight weight, double size, double leading, Ink ink) {
        this.weight = weight;
        this.size = size;
        this.leading = leading;
        this.ink = ink;
    }
}
