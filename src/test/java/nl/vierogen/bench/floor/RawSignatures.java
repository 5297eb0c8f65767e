package nl.vierogen.bench.floor;

import java.io.IOException;
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
 * Signs every file of a folder with a key made on the spot, then verifies each once on all processors with nothing but the
 * JDK, and prints how many a second.
 */
public final class RawSignatures {
    private static final String ED25519 = "Ed25519";
    private static final double NANOS = 1e9;

    private record Signed(byte[] message, byte[] signature) {
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
        System.out.println(right / seconds);
    }

    private static Signed signed(Path file, KeyPair keys) {
        try {
            byte[] message = Files.readAllBytes(file);
            Signature signature = Signature.getInstance(ED25519);
            signature.initSign(keys.getPrivate());
            signature.update(message);
            return new Signed(message, signature.sign());
        } catch (IOException | GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static boolean isRight(Signed signed, PublicKey key) {
        try {
            Signature signature = Signature.getInstance(ED25519);
            signature.initVerify(key);
            signature.update(signed.message());
            return signature.verify(signed.signature());
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
