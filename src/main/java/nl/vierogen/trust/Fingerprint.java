package nl.vierogen.trust;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What two people read to each other by telephone to be sure that they hold the same keys: eight groups of four digits,
 * some 106 bits, over the person's code and both public keys. Digits sound the same in every language.
 */
public record Fingerprint(String value) {
    private static final int GROUPS = 8;
    private static final int GROUP = 4;
    private static final Pattern FORM = Pattern.compile("[0-9]{4}( [0-9]{4}){7}");

    public Fingerprint {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("fingerprint");
        }
    }

    /** The fingerprint of someone's keys. */
    public static Fingerprint of(PublicIdentity identity) {
        String facts = "vierogen fingerprint 1\n" + identity.person() + "\n" + identity.signingKey().value() + "\n"
                + identity.encryptionKey().value() + "\n";
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(facts.getBytes(StandardCharsets.US_ASCII));
            BigInteger number = new BigInteger(1, digest).mod(BigInteger.TEN.pow(GROUPS * GROUP));
            return of(String.format(Locale.ROOT, "%0" + GROUPS * GROUP + "d", number));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a person types it, with spaces, hyphens or points between the digits or none; empty when it is no fingerprint. */
    public static Optional<Fingerprint> typed(String text) {
        String digits = text.replaceAll("[ .\\-\\u00a0]", "");
        return digits.matches("[0-9]{" + GROUPS * GROUP + "}") ? Optional.of(of(digits)) : Optional.empty();
    }

    private static Fingerprint of(String digits) {
        return new Fingerprint(String.join(" ", digits.split("(?<=\\G[0-9]{" + GROUP + "})")));
    }

    @Override
    public String toString() {
        return value;
    }
}
