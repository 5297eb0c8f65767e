package nl.vierogen.conditions.picture;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.vierogen.logbook.Sha256;

/**
 * What a picture looks like, in 256 bits: whether each of 256 low frequencies of the shrunk picture lies above their
 * median. Compressing again, scaling and a little more or less light change few bits; another examination of the same
 * structure on the same machine changes many. Not made to withstand someone who means to deceive it.
 *
 * @param hex 64 lower-case hexadecimal digits
 */
public record PictureHash(String hex) {
    /** Number of bits. */
    public static final int BITS = 256;

    /**
     * Most bits in which pictures that are nearly the same may differ. Measured on 300 practice pictures: 2,700 copies
     * differ in 18 bits at most, 8,850 pairs of examinations of the same structure in 24 at least.
     */
    public static final int NEARLY = 20;

    /** Number of bands, of 32 bits each. */
    public static final int BANDS = 8;

    /**
     * Fewest known bands of a picture that call it nearly the same as one seen before. Measured on the same pictures:
     * compressed or scaled copies share four or more in 92 of 100 cases or better, darkened ones in 46; of no picture
     * were more than two known from all the 299 others together.
     */
    public static final int SHARED_BANDS = 4;

    private static final byte[] BAND = "band".getBytes(StandardCharsets.US_ASCII);
    private static final int SIDE = 64;
    private static final int FREQUENCIES = 16;
    // a picture of one grey has waves of rounding errors only
    private static final double FLAT = 1e-6;
    // practice, patient and date stand along the edges, and so do the black bars over names (procedure 2026, 2.b)
    private static final double MARGIN = 0.15;
    private static final SmallSquare SMALL = new SmallSquare(SIDE, MARGIN);
    // the mean, and waves that run one way only, say more about the layout of the screen than about what it shows
    private static final Cosines COSINES = new Cosines(SIDE, 1, FREQUENCIES);

    /** @throws IllegalArgumentException when it is not 64 lower-case hexadecimal digits */
    public PictureHash {
        new Sha256(hex);
    }

    /**
     * The hash of a picture.
     *
     * @param width in pixels, at least 1
     * @param height in pixels, at least 1
     */
    public static PictureHash of(int width, int height, Luminance luminance) {
        double[] waves = COSINES.of(SMALL.of(width, height, luminance));
        double[] sorted = waves.clone();
        Arrays.sort(sorted);
        double median = (sorted[BITS / 2 - 1] + sorted[BITS / 2]) / 2;
        byte[] bits = new byte[BITS / Byte.SIZE];
        for (int bit = 0; bit < BITS; bit++) {
            if (waves[bit] > median + FLAT) {
                bits[bit / Byte.SIZE] |= (byte) (1 << bit % Byte.SIZE);
            }
        }
        return new PictureHash(HexFormat.of().formatHex(bits));
    }

    /** Number of bits in which two differ, 0 to 256. */
    public int distance(PictureHash other) {
        return IntStream.range(0, BANDS).map(band -> Integer.bitCount(band(band) ^ other.band(band))).sum();
    }

    /** Whether two pictures are nearly the same: at most {@value #NEARLY} bits differ. */
    public boolean isNearly(PictureHash other) {
        return distance(other) <= NEARLY;
    }

    /** The eight bands of 32 bits, lowest frequencies first. A copy that differs in few bits keeps most bands whole. */
    public List<Integer> bands() {
        return IntStream.range(0, BANDS).mapToObj(this::band).toList();
    }

    /**
     * What may be kept, under a key, of a picture that was seen: a digest of each band with its place. Eight of them.
     */
    public List<Sha256> seenElements() {
        return IntStream.range(0, BANDS)
                .mapToObj(index -> Sha256.of(ByteBuffer.allocate(BAND.length + 2 * Integer.BYTES)
                        .put(BAND).putInt(index).putInt(band(index)).array()))
                .toList();
    }

    /**
     * Whether a picture is nearly the same as one seen before: at least {@value #SHARED_BANDS} of its eight bands are
     * known. Weaker than {@link #isNearly(PictureHash)}, as nothing but loose bands is kept: a copy that was compressed
     * hard may be missed, and bands of several pictures may add up. A reason to look, no more.
     *
     * @param elements {@link #seenElements()} of the picture
     * @param known those of them that are known
     */
    public static boolean isNearly(List<Sha256> elements, Collection<Sha256> known) {
        return elements.stream().filter(Set.copyOf(known)::contains).count() >= SHARED_BANDS;
    }

    private int band(int index) {
        return Integer.parseUnsignedInt(hex, index * 8, index * 8 + 8, 16);
    }
}
