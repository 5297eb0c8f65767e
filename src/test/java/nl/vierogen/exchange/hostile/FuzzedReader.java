package nl.vierogen.exchange.hostile;

/** What Jazzer calls, in a JVM of its own, with the reader's name as the property {@code vierogen.reader}. */
public final class FuzzedReader {
    private static final Target TARGET = Reader.valueOf(System.getProperty("vierogen.reader")).target();

    private FuzzedReader() {
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Reader.tryOn(TARGET, input);
    }
}
