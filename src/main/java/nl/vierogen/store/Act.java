package nl.vierogen.store;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Everything that one event brings about; it is recorded whole or not at all.
 *
 * @param type
 *            1 to 64 bytes in UTF-8; kept encrypted
 * @param projection
 *            replaces the stream's projection; empty leaves it as it is
 * @param packageIdentity
 *            a package put before, which from now on belongs to the stream
 * @param seenImages
 *            SHA-256 in hex of images that this event brings under the eyes of the user
 */
public record Act(StreamId stream, String type, byte[] payload, Optional<byte[]> projection,
        Optional<String> packageIdentity, List<String> seenImages) {

    private static final int MAX_TYPE_BYTES = 64;

    public Act {
        int length = type.getBytes(StandardCharsets.UTF_8).length;
        if (length == 0 || length > MAX_TYPE_BYTES) {
            throw new IllegalArgumentException("type of " + length + " bytes");
        }
        packageIdentity.ifPresent(Hex256::bytes);
        seenImages.forEach(Hex256::bytes);
        seenImages = List.copyOf(seenImages);
    }

    public static Act of(StreamId stream, String type, byte[] payload) {
        return new Act(stream, type, payload, Optional.empty(), Optional.empty(), List.of());
    }

    public Act projecting(byte[] newProjection) {
        return new Act(stream, type, payload, Optional.of(newProjection), packageIdentity, seenImages);
    }

    public Act importing(String identityHex) {
        return new Act(stream, type, payload, projection, Optional.of(identityHex), seenImages);
    }

    public Act seeing(List<String> imagesSha256Hex) {
        return new Act(stream, type, payload, projection, packageIdentity, imagesSha256Hex);
    }
}
