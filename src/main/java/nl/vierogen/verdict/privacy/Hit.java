package nl.vierogen.verdict.privacy;

import java.util.Locale;
import java.util.Optional;
import nl.vierogen.letter.privacy.Place;
import nl.vierogen.logbook.SlotId;

/**
 * Words in a text that could tell who someone is.
 *
 * @param slot the image the text belongs to; empty for the whole logbook
 * @param where which text it is, in words
 * @param words the words themselves
 * @param around them with some words on either side
 * @param kind what they could be
 * @param passed whether the assessor said that they tell nothing
 */
record Hit(Optional<SlotId> slot, String where, String words, String around, Place.Kind kind, boolean passed) {
    private static final int AROUND = 24;

    static Hit of(Written written, Place place, boolean passed) {
        String text = written.text();
        int from = Math.max(0, place.start() - AROUND);
        int to = Math.min(text.length(), place.end() + AROUND);
        String around = (from > 0 ? "…" : "") + text.substring(from, to).replace('\n', ' ')
                + (to < text.length() ? "…" : "");
        return new Hit(written.slot(), written.name(), text.substring(place.start(), place.end()), around,
                place.kind(), passed);
    }

    /** Whether it can be an ordinary word or number, which only a person can tell. */
    boolean mayPass() {
        return switch (kind) {
            case EMAIL, CODE -> false;
            case NAME, USER_NAME, PHONE -> true;
        };
    }

    /** Whether it keeps the assessor from signing. */
    boolean blocks() {
        return !(passed && mayPass());
    }

    /** What is passed: these words in this text, and no others. */
    static String key(Written written, Place place) {
        return written.name() + "\n" + written.text().substring(place.start(), place.end()).toLowerCase(Locale.ROOT);
    }

    String key() {
        return where + "\n" + words.toLowerCase(Locale.ROOT);
    }
}
