package nl.vierogen.verdict;

import java.nio.charset.StandardCharsets;

/**
 * What will be signed.
 *
 * @param payload the very bytes, UTF-8
 * @param facts what these bytes say, parsed back from them
 */
public record SealPreview(byte[] payload, ResultFacts facts) {
    public SealPreview {
        payload = payload.clone();
    }

    @Override
    public byte[] payload() {
        return payload.clone();
    }

    /** The bytes as text. */
    public String text() {
        return new String(payload, StandardCharsets.UTF_8);
    }
}
