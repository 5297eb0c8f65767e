package nl.vierogen.exchange.jpeg;

import java.util.Arrays;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** How far each coefficient has been sent; every scan must add to it, ITU-T T.81 G.1.1.1. */
final class Progress {
    private static final int COEFFICIENTS = 64;
    private static final int NOTHING = -1;

    private final boolean progressive;
    private final int[][] low;

    Progress(Frame frame) {
        progressive = frame.progressive();
        low = new int[frame.components().size()][COEFFICIENTS];
        for (int[] component : low) {
            Arrays.fill(component, NOTHING);
        }
    }

    void add(Scan scan, JpegBytes place) throws Refusal {
        int to = progressive ? scan.to() : COEFFICIENTS - 1;
        for (Scan.Part part : scan.parts()) {
            int[] component = low[part.index()];
            place.require(scan.isDc() || component[0] != NOTHING, Problem.JPEG_MALFORMED);
            for (int i = scan.from(); i <= to; i++) {
                boolean adds = component[i] == NOTHING ? !scan.isRefinement()
                        : scan.isRefinement() && scan.high() == component[i];
                place.require(adds, Problem.JPEG_MALFORMED);
                component[i] = scan.low();
            }
        }
    }

    /** Whether something of every component was sent. */
    boolean coversAll() {
        return Arrays.stream(low).allMatch(component -> component[0] != NOTHING);
    }
}
