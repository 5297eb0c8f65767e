package nl.vierogen.verdict;

import java.util.List;

/**
 * The points of an image, in words.
 *
 * @param name the image
 * @param scores criterion and points, in the order of the form
 */
record Scores(String name, List<String> scores) {
    Scores {
        scores = List.copyOf(scores);
    }
}
