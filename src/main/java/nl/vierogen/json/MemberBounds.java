package nl.vierogen.json;

/** Holds what a member of a value may be; a strict reader makes the place in the file of the name it gives. */
public final class MemberBounds {
    private MemberBounds() {
    }

    /** @throws IllegalArgumentException with the name of the member when it does not hold */
    public static void require(boolean holds, String member) {
        if (!holds) {
            throw new IllegalArgumentException(member);
        }
    }

    /**
     * A text of a person, possibly empty.
     *
     * @param longest most characters it may have
     * @throws IllegalArgumentException with the name of the member when it is longer or not plain
     */
    public static void text(String text, int longest, String member) {
        require(text.length() <= longest && PlainText.isAllowed(text), member);
    }

    /** The same of a text that says something: not blank. */
    public static void said(String text, int longest, String member) {
        text(text, longest, member);
        require(!text.isBlank(), member);
    }
}
