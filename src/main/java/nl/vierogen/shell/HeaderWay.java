package nl.vierogen.shell;

import org.kordamp.ikonli.feather.Feather;

/**
 * A way that the header of a workspace's first screen offers.
 *
 * @param id of its button
 * @param textKey its word
 * @param sentenceKey what it does
 * @param shape its shape
 * @param hasWord whether the word is shown beside the shape
 * @param go takes it
 */
public record HeaderWay(String id, String textKey, String sentenceKey, Feather shape, boolean hasWord, Runnable go) {
}
