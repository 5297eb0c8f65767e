package nl.vierogen.exchange.jpeg;

import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/** Which tables have been defined so far, ITU-T T.81 B.2.4. */
final class Tables {
    static final int SLOTS = 4;
    private static final int LONGEST_CODE = 16;
    private static final int MOST_CODES = 256;
    private static final int HIGHEST_DC_CATEGORY = 15;

    private final boolean[] quantization = new boolean[SLOTS];
    private final boolean[] dc = new boolean[SLOTS];
    private final boolean[] ac = new boolean[SLOTS];

    void readQuantization(JpegBytes data) throws Refusal {
        do {
            int kind = data.u8();
            data.require(kind >> 4 <= 1 && (kind & 15) < SLOTS, Problem.JPEG_MALFORMED);
            data.skip(64 << (kind >> 4));
            quantization[kind & 15] = true;
        } while (data.left() > 0);
    }

    void readHuffman(JpegBytes data) throws Refusal {
        do {
            int kind = data.u8();
            data.require(kind >> 4 <= 1 && (kind & 15) < SLOTS, Problem.JPEG_MALFORMED);
            boolean forDc = kind >> 4 == 0;
            int codes = codes(data);
            for (int i = 0; i < codes; i++) {
                int value = data.u8();
                data.require(!forDc || value <= HIGHEST_DC_CATEGORY, Problem.JPEG_MALFORMED);
            }
            (forDc ? dc : ac)[kind & 15] = true;
        } while (data.left() > 0);
    }

    /** Counts the codes; no more of a length may exist than the shorter ones leave room for. */
    private static int codes(JpegBytes data) throws Refusal {
        int codes = 0;
        int room = 1;
        for (int length = 1; length <= LONGEST_CODE; length++) {
            int count = data.u8();
            room = room * 2 - count;
            data.require(room >= 0, Problem.JPEG_MALFORMED);
            codes += count;
        }
        data.require(codes > 0 && codes <= MOST_CODES, Problem.JPEG_MALFORMED);
        return codes;
    }

    boolean hasQuantization(int slot) {
        return quantization[slot];
    }

    boolean hasDc(int slot) {
        return dc[slot];
    }

    boolean hasAc(int slot) {
        return ac[slot];
    }
}
