package nl.vierogen.exchange.jpeg;

import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** The entropy-coded data behind a scan header: bytes, stuffed zeros and restart markers, ITU-T T.81 B.1.1.5. */
final class EntropyCoded {
    private static final byte PREFIX = (byte) Marker.PREFIX;

    private EntropyCoded() {
    }

    /**
     * Walks to the marker that ends the data and stays before it.
     *
     * @param restarts number of restart markers there must be
     * @param fewestBytes fewest bytes there must be
     */
    static void walk(JpegBytes file, int restarts, int fewestBytes) throws Refusal {
        int start = file.position();
        int seen = 0;
        while (true) {
            file.seek(PREFIX);
            file.skip(1);
            int next = file.u8();
            if (next == Marker.PREFIX) {
                // a fill byte; the second one may start the marker
                file.back(1);
            } else if (Marker.isRestart(next)) {
                file.require(next - Marker.RST0 == seen % 8, Problem.JPEG_MALFORMED);
                seen++;
            } else if (next != 0) {
                file.back(2);
                file.require(file.position() - start >= fewestBytes, Problem.JPEG_TRUNCATED);
                file.require(seen == restarts, Problem.JPEG_MALFORMED);
                return;
            }
        }
    }
}
