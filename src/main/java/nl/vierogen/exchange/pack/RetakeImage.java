package nl.vierogen.exchange.pack;

import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.logbook.SlotId;

/**
 * An image of a retake: what {@link LogbookImage} says, and which of the two it is. No other round has a role.
 *
 * @param role whether it is to be assessed
 */
public record RetakeImage(SlotId slot, Role role, String examination, Sha256 sha256, int bytes, int width,
        int height) {

    /** Which of the two images of a slot. */
    public enum Role {
        /** Made again: to be assessed. */
        NEW,
        /** The first one, shown beside the new (procedure 2026, 4.g). */
        OLD
    }

    /** @throws IllegalArgumentException as {@link LogbookImage} */
    public RetakeImage {
        new LogbookImage(slot, examination, sha256, bytes, width, height);
    }

    /** The image in this role. */
    public static RetakeImage of(LogbookImage image, Role role) {
        return new RetakeImage(image.slot(), role, image.examination(), image.sha256(), image.bytes(), image.width(),
                image.height());
    }

    /** The image without its role. */
    public LogbookImage image() {
        return new LogbookImage(slot, examination, sha256, bytes, width, height);
    }
}
