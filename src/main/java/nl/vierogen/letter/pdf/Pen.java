package nl.vierogen.letter.pdf;

/**
 * Writes what the parts of the letter have in common: a sentence of the letter's own words, a heading, a name before
 * what it names, a point of a list.
 *
 * @param flow the pages
 * @param words the letter's own words
 */
record Pen(Flow flow, Words words) {
    private static final double ABOVE_HEADING = 18;
    private static final double INDENT = 14;
    private static final double BULLET = 1.6;

    /** A sentence, and white space below it. */
    void say(double below, Style style, String key, Object... details) {
        flow.paragraph(words.get(key, details), style);
        flow.down(below);
    }

    /** A sentence. */
    void say(Style style, String key, Object... details) {
        say(0, style, key, details);
    }

    void heading(String key) {
        flow.heading(words.get(key));
    }

    /** @param keep height of what stays with it on one page */
    void heading(String key, double keep) {
        flow.heading(words.get(key), Style.HEADING, ABOVE_HEADING, keep);
    }

    /** Sets a name at the left; what it names comes after it on the same line. */
    void name(String name, Style style) {
        flow.leaf().text(Flow.LEFT, flow.y() + Flow.baseline(Style.BODY), name, style);
    }

    /** A point of a list that begins this far from the left. */
    void point(String text, double indent) {
        double left = Flow.LEFT + indent;
        flow.need(Style.BODY.leading);
        flow.leaf().dot(left + 4, flow.y() + Style.BODY.leading / 2, BULLET, Ink.QUIET);
        flow.paragraph(text, Style.BODY, left + INDENT, Flow.RIGHT - left - INDENT);
    }
}
