package nl.vierogen.exchange.hostile;

import java.util.List;

/** What Jazzer calls, in a JVM of its own, with the reader's name as the property {@code vierogen.reader}. */
public final class FuzzedReader {
    private static Target target = new Target(List.of(), List.of());

    private FuzzedReader() {
    }

    /** Once, before the first input and off its clock. */
    public static void fuzzerInitialize() {
        target = Reader.valueOf(System.getProperty("vierogen.reader")).target();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        Reader.tryOn(target, input);
    }
}
