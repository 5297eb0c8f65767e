package nl.vierogen.exchange.jpeg;

/**
 * Something that the metadata of a JPEG gave away before it was stripped. A sign only, never a breach by itself.
 *
 * @param kind what it is
 * @param detail for EDITED_WITH a known program's name, for the dates an ISO date, for ORIENTATION the Exif value 2 to
 * 8; never free text of the file, which could name a person
 */
public record Sign(Kind kind, String detail) {
    /** Kinds of signs. */
    public enum Kind {
        /** A program that edits pictures left its name. */
        EDITED_WITH,
        /** Day on which the picture was taken, as Exif has it. */
        TAKEN_ON,
        /** Day on which the file was changed, as Exif has it. */
        CHANGED_ON,
        /** The picture is to be shown turned or mirrored; it is packed as it is stored. */
        ORIENTATION,
        /** There was metadata that could not be read. */
        UNREADABLE
    }
}
