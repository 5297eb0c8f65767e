package nl.vierogen.trust;

import com.exceptionfactory.jagged.bech32.Bech32;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.InflaterInputStream;
import nl.vierogen.trust.curve.X25519;

/** One file of the official age test vectors: lines of {@code name: value}, an empty line, the encrypted bytes. */
record AgeVector(String name, Map<String, String> says, byte[] encrypted) {
    private static final String X25519_SECRET = "AGE-SECRET-KEY-1";

    /** What a vector needs a decryptor to know. */
    enum Feature {
        X25519, PASSPHRASE, HYBRID, NO_KEY
    }

    static AgeVector read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int end = text.indexOf("\n\n");
        Map<String, String> says = new HashMap<>();
        // one vector has two identities; the last is the hybrid one and makes it a hybrid vector
        text.substring(0, end).lines().map(line -> line.split(": ", 2)).forEach(pair -> says.put(pair[0], pair[1]));
        byte[] body = Arrays.copyOfRange(bytes, end + 2, bytes.length);
        if ("zlib".equals(says.get("compressed"))) {
            try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(body))) {
                body = inflated.readAllBytes();
            }
        }
        return new AgeVector(file.getFileName().toString(), says, body);
    }

    Feature feature() {
        String identity = says.get("identity");
        if (identity != null) {
            return identity.startsWith(X25519_SECRET) ? Feature.X25519 : Feature.HYBRID;
        }
        return says.containsKey("passphrase") ? Feature.PASSPHRASE : Feature.NO_KEY;
    }

    boolean isArmoured() {
        return says.containsKey("armored");
    }

    boolean mustDecrypt() {
        return says.get("expect").equals("success");
    }

    /** Whose decryption key is the vector's; someone else's when it has none that is X25519. */
    Identity identity() {
        byte[] secret = Optional.ofNullable(says.get("identity")).filter(text -> text.startsWith(X25519_SECRET))
                .map(text -> Bech32.getDecoder().decode(text).getData()).orElseGet(() -> new byte[32]);
        return Identity.of(new PersonCode("BO-001"), new byte[32], secret, new DataKey(new byte[32]));
    }
}
