package nl.vierogen.exchange.jpeg;

import nl.vierogen.problem.Refusal;

/** What a segment holds. */
public enum SegmentContent {
    /** The picture itself: tables, frame, scans. */
    PICTURE(""),
    /** Density of the pixels, without a thumbnail. */
    JFIF(""),
    /** How the colours were transformed, 12 bytes. */
    ADOBE(""),
    /** A small second picture, or anything else in the same place. */
    JFIF_THUMBNAIL("JFIF thumbnail"), JFXX("JFXX thumbnail"), EXIF("Exif"), XMP("XMP"), ICC("ICC"), MPF(
            "MPF"), PHOTOSHOP("IPTC/Photoshop"), COMMENT("COM"),
    /** Any other data of an application. */
    APPLICATION("APP");

    private static final int JFIF_LENGTH = 14;
    private static final int ADOBE_LENGTH = 12;

    private final String label;

    SegmentContent(String label) {
        this.label = label;
    }

    /** Whether a bare JPEG may hold it. */
    boolean isBare() {
        return label.isEmpty();
    }

    String label() {
        return label;
    }

    static SegmentContent of(int marker, JpegBytes data) throws Refusal {
        return switch (marker) {
            case Marker.APP0 -> ofApp0(data);
            case Marker.APP1 -> data.startsWith("Exif\0") ? EXIF : data.startsWith("http://ns.adobe.com/") ? XMP
                    : APPLICATION;
            case Marker.APP2 -> data.startsWith("ICC_PROFILE\0") ? ICC : data.startsWith("MPF\0") ? MPF : APPLICATION;
            case Marker.APP13 -> data.startsWith("Photoshop ") ? PHOTOSHOP : APPLICATION;
            case Marker.APP14 -> data.startsWith("Adobe") && data.left() == ADOBE_LENGTH ? ADOBE : APPLICATION;
            case Marker.COM -> COMMENT;
            default -> Marker.isApplication(marker) ? APPLICATION : PICTURE;
        };
    }

    private static SegmentContent ofApp0(JpegBytes data) throws Refusal {
        if (data.startsWith("JFXX\0")) {
            return JFXX;
        }
        if (!data.startsWith("JFIF\0")) {
            return APPLICATION;
        }
        // the last two bytes are the sides of a thumbnail that would follow
        boolean plain = data.left() == JFIF_LENGTH && data.peek(JFIF_LENGTH - 2) == 0
                && data.peek(JFIF_LENGTH - 1) == 0;
        return plain ? JFIF : JFIF_THUMBNAIL;
    }
}
