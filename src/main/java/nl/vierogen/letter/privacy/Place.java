package nl.vierogen.letter.privacy;

/**
 * A place in a text that could tell who someone is.
 *
 * @param start first character, from 0
 * @param end after the last character
 * @param kind what stands there
 */
public record Place(int start, int end, Kind kind) {

    /** What can tell who someone is, the surest first. */
    public enum Kind {
        /** An e-mail address. */
        EMAIL,
        /** Code of a person, a key or another logbook. */
        CODE,
        /** The writer's own name, or part of it. */
        NAME,
        /** The name under which she works at this computer. */
        USER_NAME,
        /** A telephone number. */
        PHONE
    }

    /** @throws IllegalArgumentException when the place is empty or before the text */
    public Place {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("place");
        }
    }

    boolean overlaps(Place other) {
        return start < other.end && other.start < end;
    }
}
