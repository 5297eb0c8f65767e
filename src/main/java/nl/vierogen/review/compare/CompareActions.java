package nl.vierogen.review.compare;

/**
 * What the comparison leads to.
 *
 * @param sign on to signing
 * @param askAgain back to the colleague, with what was changed since she signed
 */
public record CompareActions(Runnable sign, Runnable askAgain) {
}
