package nl.vierogen.store;

import java.util.Optional;

/**
 * What a stream last kept for quick reading, for instance its line in the inbox.
 *
 * @param content
 *            the bytes given; empty if the stream's row was changed outside the program
 */
public record Projection(StreamId stream, Optional<byte[]> content) {
}
