package nl.vierogen.verdict.words;

/**
 * A value with its name.
 *
 * @param name what it is
 * @param value what it says
 * @param whole the value as it is copied, or empty for one nobody copies
 */
public record Fact(String name, String value, String whole) {
    public Fact(String name, String value) {
        this(name, value, "");
    }
}
