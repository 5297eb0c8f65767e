package nl.vierogen.review.ask;

/**
 * What the section on looking along leads to.
 *
 * @param ask on to asking a colleague
 * @param continueHere on to the seat of the colleague at this laptop
 * @param compare on to both readings
 * @param changed the assessment is not what it was: show it again
 */
public record FourEyesActions(Runnable ask, Runnable continueHere, Runnable compare, Runnable changed) {
}
