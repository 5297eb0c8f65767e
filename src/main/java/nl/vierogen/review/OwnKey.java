package nl.vierogen.review;

import java.nio.file.Path;

/** With which key a colleague unlocks her seat at this laptop. */
public sealed interface OwnKey {
    /** The key file she brought. */
    record File(Path file) implements OwnKey {
    }

    /** The practice colleague, whose key is no secret. */
    record Practice() implements OwnKey {
    }
}
