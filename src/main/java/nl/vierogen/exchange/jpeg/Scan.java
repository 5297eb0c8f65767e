package nl.vierogen.exchange.jpeg;

import java.util.ArrayList;
import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** A scan header, ITU-T T.81 B.2.3, with spectral selection and successive approximation. */
record Scan(List<Part> parts, int from, int to, int high, int low) {
    private static final int LAST_COEFFICIENT = 63;
    private static final int MOST_SHIFT = 13;

    /** One component of the scan: its index in the frame and its tables. */
    record Part(int index, int dc, int ac) {
    }

    static Scan read(JpegBytes data, Frame frame) throws Refusal {
        int count = data.u8();
        data.require(count >= 1 && count <= frame.components().size(), Problem.JPEG_MALFORMED);
        List<Part> parts = new ArrayList<>(count);
        int next = 0;
        for (int i = 0; i < count; i++) {
            int id = data.u8();
            int tables = data.u8();
            // components follow in the order of the frame
            while (next < frame.components().size() && frame.components().get(next).id() != id) {
                next++;
            }
            data.require(next < frame.components().size() && tables >> 4 < Tables.SLOTS
                    && (tables & 15) < Tables.SLOTS, Problem.JPEG_MALFORMED);
            parts.add(new Part(next++, tables >> 4, tables & 15));
        }
        int from = data.u8();
        int to = data.u8();
        int approximation = data.u8();
        data.requireEnd();
        Scan scan = new Scan(List.copyOf(parts), from, to, approximation >> 4, approximation & 15);
        data.require(frame.progressive() ? scan.isProgressive() : scan.isSequential(), Problem.JPEG_MALFORMED);
        return scan;
    }

    /** All coefficients at once; some old programs write zero for the last one. */
    private boolean isSequential() {
        return from == 0 && (to == LAST_COEFFICIENT || to == 0) && high == 0 && low == 0;
    }

    private boolean isProgressive() {
        boolean selection = isDc() ? to == 0 : from <= to && to <= LAST_COEFFICIENT && parts.size() == 1;
        return selection && low <= MOST_SHIFT && (high == 0 || high == low + 1);
    }

    boolean isDc() {
        return from == 0;
    }

    boolean isRefinement() {
        return high != 0;
    }

    List<Frame.Component> components(Frame frame) {
        return parts.stream().map(part -> frame.components().get(part.index())).toList();
    }

    /** Whether every table that decoding this scan takes is defined. */
    boolean hasTables(Tables tables, Frame frame) {
        boolean needsDc = frame.progressive() ? isDc() && !isRefinement() : true;
        boolean needsAc = frame.progressive() ? !isDc() : true;
        return parts.stream().allMatch(part -> (!needsDc || tables.hasDc(part.dc()))
                && (!needsAc || tables.hasAc(part.ac()))
                && tables.hasQuantization(frame.components().get(part.index()).quantization()));
    }

    /** Fewest bytes this scan can have: no code is shorter than one bit, no block without its codes. */
    int fewestBytes(Frame frame) {
        int bitsABlock = frame.progressive() ? isDc() ? 1 : 0 : 2;
        return Math.max(1, bitsABlock * frame.blocks(components(frame)) / Byte.SIZE);
    }
}
