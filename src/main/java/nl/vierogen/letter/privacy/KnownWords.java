package nl.vierogen.letter.privacy;

import java.util.List;
import java.util.Optional;

/**
 * What a text may not hold because it tells who wrote it or whose work it is about.
 *
 * @param name the writer's full name, or empty when the computer does not know it
 * @param userName the name under which she works at this computer, or empty
 * @param codes codes of persons and keys, and numbers of other logbooks
 * @param ownLogbook number of the logbook written about, which may be named; empty for none
 */
public record KnownWords(String name, String userName, List<String> codes, Optional<String> ownLogbook) {
    public KnownWords {
        codes = List.copyOf(codes);
    }
}
