package nl.vierogen.verdict.sealed;

import nl.vierogen.verdict.SealedResult;
import java.util.function.Consumer;

/**
 * What a signed assessment leads to.
 *
 * @param look at the images and scores, read only
 * @param inbox back to the inbox
 * @param correct on to opening the next revision
 * @param revision on to reading another revision
 */
public record SealedActions(Runnable look, Runnable inbox, Runnable correct, Consumer<SealedResult> revision) {
}
