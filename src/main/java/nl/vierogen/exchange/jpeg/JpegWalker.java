package nl.vierogen.exchange.jpeg;

import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * Walks over the structure of a JPEG before any decoder sees it. Accepted is what ordinary machines write: baseline,
 * extended sequential or progressive Huffman coding, 8 bits, 1 or 3 components, one frame, at most 8192 pixels a side,
 * 24 million pixels and 16 scans. The walk allocates next to nothing and takes time linear in the bytes.
 */
public final class JpegWalker {
    private JpegWalker() {
    }

    /**
     * Walks over the whole file.
     *
     * @param image harmless name of the image for the refusal
     * @throws Refusal JPEG_NOT_A_JPEG, JPEG_TRUNCATED, JPEG_MALFORMED, JPEG_TOO_LARGE, JPEG_TOO_MANY_SCANS,
     * JPEG_FRAMES, JPEG_COLOURS, JPEG_PRECISION, JPEG_CODING or JPEG_TRAILING_DATA, each with the image
     */
    public static JpegFacts walk(byte[] bytes, String image) throws Refusal {
        JpegFacts facts = walkToEnd(bytes, image);
        if (facts.length() != bytes.length) {
            throw new Refusal(Problem.JPEG_TRAILING_DATA, image);
        }
        return facts;
    }

    /**
     * Walks over the whole file and demands that it holds the picture and nothing else: of other segments only JFIF
     * without a thumbnail and Adobe's 12 bytes, each once.
     *
     * @param image harmless name of the image for the refusal
     * @throws Refusal as {@link #walk}, or JPEG_PERSONAL_DATA with the image and the kind of data
     */
    public static JpegFacts requireBare(byte[] bytes, String image) throws Refusal {
        JpegFacts facts = walk(bytes, image);
        for (Segment segment : facts.segments()) {
            if (!segment.isBare()) {
                throw new Refusal(Problem.JPEG_PERSONAL_DATA, image, segment.label());
            }
        }
        return facts;
    }

    /** Walks from SOI to EOI, whatever may follow. */
    static JpegFacts walkToEnd(byte[] bytes, String image) throws Refusal {
        return new Walk(bytes, image).toEnd();
    }
}
