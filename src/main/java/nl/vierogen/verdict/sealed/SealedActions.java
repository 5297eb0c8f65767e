package nl.vierogen.verdict.sealed;

import java.util.function.Consumer;
import nl.vierogen.verdict.SealedResult;

/**
 * What a signed assessment leads to.
 *
 * @param look at the images and scores, read only
 * @param inbox back to the inbox
 * @param correct on to opening the next revision
 * @param revision on to reading another revision
 * @param replay on to going through it event by event
 */
public record SealedActions(Runnable look, Runnable inbox, Runnable correct, Consumer<SealedResult> revision,
        Runnable replay) {
}
