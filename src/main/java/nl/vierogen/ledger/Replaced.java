package nl.vierogen.ledger;

/** Something as it was and as it became. */
public record Replaced<T>(T before, T after) {
}
