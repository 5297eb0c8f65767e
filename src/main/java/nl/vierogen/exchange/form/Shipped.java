package nl.vierogen.exchange.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.vierogen.problem.Refusal;

/** Data that is part of the program: that it is there and right is proved by tests, so anything else is a defect. */
final class Shipped {
    /** Makes something of bytes. */
    @FunctionalInterface
    interface Reader<T> {
        T read(byte[] bytes) throws Refusal;
    }

    private Shipped() {
    }

    static <T> T read(String name, Reader<T> reader) {
        try (InputStream stream = Shipped.class.getResourceAsStream("/nl/vierogen/" + name)) {
            if (stream == null) {
                throw new IllegalStateException("not shipped: " + name);
            }
            return reader.read(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal e) {
            throw new IllegalStateException("shipped " + name + " is refused: " + e, e);
        }
    }
}
