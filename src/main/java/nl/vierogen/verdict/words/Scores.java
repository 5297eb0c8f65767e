package nl.vierogen.verdict.words;

import java.util.List;

/**
 * The points of an image, in words.
 *
 * @param name the image
 * @param scores criterion and points, in the order of the form
 */
public record Scores(String name, List<String> scores) {
    public Scores {
        scores = List.copyOf(scores);
    }
}
