package nl.vierogen.exchange.jpeg;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * Takes out of a JPEG whatever is not the picture: Exif, XMP, ICC, IPTC, comments, thumbnails, any other application's
 * data, fill bytes. The coded picture is copied as it is, so that no pixel changes.
 */
public final class JpegStripper {
    private static final String PADDING = "padding";
    private static final String FURTHER_PICTURES = "MPF pictures";

    private JpegStripper() {
    }

    /**
     * Walks over the file, reads the signs and strips. Behind the end only padding, or the further pictures that an
     * MPF segment announces, are taken off; anything else there is refused.
     *
     * @param image harmless name of the image for the refusal
     * @throws Refusal as {@link JpegWalker#walk}
     */
    public static Stripped strip(byte[] bytes, String image) throws Refusal {
        JpegFacts facts = JpegWalker.walkToEnd(bytes, image);
        List<StrippedSegment> stripped = new ArrayList<>();
        ByteArrayOutputStream kept = new ByteArrayOutputStream(bytes.length);
        for (Segment segment : facts.segments()) {
            if (segment.isBare()) {
                kept.write(bytes, segment.offset(), segment.length());
            } else {
                stripped.add(new StrippedSegment(segment.label(), segment.length()));
            }
        }
        if (facts.length() < bytes.length) {
            stripped.add(behindTheEnd(bytes, facts, image));
        }
        byte[] jpeg = kept.toByteArray();
        return new Stripped(jpeg, JpegWalker.requireBare(jpeg, image), stripped, Signs.in(bytes, facts));
    }

    private static StrippedSegment behindTheEnd(byte[] bytes, JpegFacts facts, String image) throws Refusal {
        int end = facts.length();
        int data = end;
        while (data < bytes.length && (bytes[data] == 0 || bytes[data] == (byte) Marker.PREFIX)) {
            data++;
        }
        int length = bytes.length - end;
        if (data == bytes.length) {
            return new StrippedSegment(PADDING, length);
        }
        boolean announced = facts.segments().stream().anyMatch(s -> s.content() == SegmentContent.MPF);
        boolean picture = data > end && bytes[data - 1] == (byte) Marker.PREFIX && bytes[data] == (byte) Marker.SOI;
        if (announced && picture) {
            return new StrippedSegment(FURTHER_PICTURES, length);
        }
        throw new Refusal(Problem.JPEG_TRAILING_DATA, image);
    }
}
