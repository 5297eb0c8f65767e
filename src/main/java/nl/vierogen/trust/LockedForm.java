package nl.vierogen.trust;

import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.curve.Base64Url;

/**
 * Looks at an identity file from outside: five parts of canonical base64url (RFC 7516, 7.1), the one set of algorithms,
 * and an amount of work within bounds, before any work is done.
 */
record LockedForm(String alg, String enc, String cty, String p2s, int p2c) {
    static final String CONTENT_TYPE = "jwk-set+json";

    private static final int FILE_LIMIT = 16_384;
    private static final int PARTS = 5;
    private static final int SALT_MINIMUM = 16;
    private static final int ITERATIONS_MINIMUM = 1_000;
    // more is refused by the library too; a file must not be able to keep the program busy for minutes
    private static final int ITERATIONS_MAXIMUM = 1_000_000;

    static String require(byte[] file) throws Refusal {
        if (file.length > FILE_LIMIT) {
            throw new Refusal(Problem.IDENTITY_INVALID);
        }
        String text = new String(file, StandardCharsets.ISO_8859_1);
        List<String> parts = List.of(text.split("\\.", -1));
        try {
            for (String part : parts) {
                Base64Url.decode(part);
            }
            if (parts.size() != PARTS || !header(parts.getFirst()).isOurs()) {
                throw new Refusal(Problem.IDENTITY_INVALID);
            }
        } catch (IllegalArgumentException e) {
            throw new Refusal(Problem.IDENTITY_INVALID);
        }
        return text;
    }

    private static LockedForm header(String part) throws Refusal {
        try {
            return StrictJson.read(Base64Url.decode(part), LockedForm.class);
        } catch (Refusal e) {
            throw new Refusal(Problem.IDENTITY_INVALID);
        }
    }

    private boolean isOurs() {
        return alg.equals("PBES2-HS512+A256KW") && enc.equals("A256GCM") && cty.equals(CONTENT_TYPE)
                && Base64Url.decode(p2s).length >= SALT_MINIMUM && p2c >= ITERATIONS_MINIMUM
                && p2c <= ITERATIONS_MAXIMUM;
    }
}
