package nl.vierogen.review;

/**
 * Someone who can be asked to look along.
 *
 * @param kid her key
 * @param person her code
 */
public record Colleague(String kid, String person) {
}
