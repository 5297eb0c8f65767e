package nl.vierogen.exchange.review;

import java.util.Optional;
import nl.vierogen.exchange.result.PartialResult;

/**
 * An answer that was found to be as the colleague signed it. Whether it answers what was asked, {@link AnswerMatch} says.
 *
 * @param statement what the colleague signed
 * @param result the result with her signature on it, empty when she declined
 */
public record ReviewAnswer(AnswerStatement statement, Optional<PartialResult> result) {
}
