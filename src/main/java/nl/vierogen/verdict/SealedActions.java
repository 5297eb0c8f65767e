package nl.vierogen.verdict;

/**
 * What a signed assessment leads to.
 *
 * @param look at the images and scores, read only
 * @param inbox back to the inbox
 */
public record SealedActions(Runnable look, Runnable inbox) {
}
