package nl.vierogen.bench.floor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.security.Signature;
import java.util.List;
import java.util.stream.Stream;

/**
 * Signs every file of a folder with a key made on the spot, then verifies each on all processors with nothing but the JDK,
 * as often as the file carries signatures, and prints how many seconds that took.
 */
public final class RawSignatures {
    private static final String ED25519 = "Ed25519";
    private static final String MEMBER = "\"signature\":";
    private static final double NANOS = 1e9;

    private record Signed(byte[] message, byte[] signature, int times) {
    }

    private RawSignatures() {
    }

    public static void main(String[] arguments) throws IOException, GeneralSecurityException {
        KeyPair keys = KeyPairGenerator.getInstance(ED25519).generateKeyPair();
        List<Signed> all;
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            all = files.toList().parallelStream().map(file -> signed(file, keys)).toList();
        }
        long start = System.nanoTime();
        long right = all.parallelStream().filter(signed -> isRight(signed, keys.getPublic())).count();
        double seconds = (System.nanoTime() - start) / NANOS;
        if (right != all.size()) {
            throw new GeneralSecurityException("a signature of our own is wrong");
        }
        System.out.println(seconds);
    }

    private static Signed signed(Path file, KeyPair keys) {
        try {
            byte[] message = Files.readAllBytes(file);
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(keys.getPrivate());
            signature.update(message);
            return new Signed(message, signature.sign(), signatures(message));
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static int signatures(byte[] file) {
        return new String(file, StandardCharsets.US_ASCII).split(MEMBER, -1).length - 1;
    }

    private static boolean isRight(Signed signed, PublicKey key) {
        try {
            boolean right = true;
            for (int time = 0; time < signed.times(); time++) {
                Signature signature = Signature.getInstance(ED25519);
                signature.initVerify(key);
                signature.update(signed.message());
                right &= signature.verify(signed.signature());
            }
            return right;
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
