package nl.vierogen.letter.pdf.font;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.awt.geom.GeneralPath;

/** An outline as a Type 2 charstring (Adobe technical note 5177), in whole thousandths of the em, without hints. */
final class CharString {
    private static final int MOVE = 21;
    private static final int LINE = 5;
    private static final int CURVE = 8;
    private static final int END = 14;
    private static final int SHORT_INTEGER = 28;

    private final CffBytes out = new CffBytes();
    private int x;
    private int y;

    private CharString() {
    }

    /** @param outline in units of the em's thousandth */
    static byte[] of(int width, GeneralPath outline) {
        CharString made = new CharString();
        made.number(width);
        double[] points = new double[6];
        for (PathIterator path = outline.getPathIterator(new AffineTransform()); !path.isDone(); path.next()) {
            made.segment(path.currentSegment(points), points);
        }
        return made.out.card8(END).bytes();
    }

    private void segment(int kind, double[] points) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> operator(MOVE, points, 1);
            case PathIterator.SEG_LINETO -> operator(LINE, points, 1);
            case PathIterator.SEG_CUBICTO -> operator(CURVE, points, 3);
            case PathIterator.SEG_QUADTO -> throw new IllegalStateException("a CFF outline has cubic curves only");
            default -> {
                // an outline is closed by the next move or the end
            }
        }
    }

    private void operator(int operator, double[] points, int count) {
        for (int i = 0; i < count; i++) {
            int toX = (int) Math.round(points[2 * i]);
            int toY = (int) Math.round(points[2 * i + 1]);
            number(toX - x);
            number(toY - y);
            x = toX;
            y = toY;
        }
        out.card8(operator);
    }

    private void number(int value) {
        out.card8(SHORT_INTEGER).card16(value);
    }
}
