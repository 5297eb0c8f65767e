package nl.vierogen.verdict;

/**
 * A value with its name.
 *
 * @param name what it is
 * @param value what it says
 */
record Fact(String name, String value) {
}
