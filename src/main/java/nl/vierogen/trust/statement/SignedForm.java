package nl.vierogen.trust.statement;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.nimbusds.jose.JWSObjectJSON;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.vierogen.json.Limits;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.KeyId;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.curve.Base64Url;

/**
 * A signed statement whose form is right and whose signatures nobody has looked at yet. Read by the strict reader alone:
 * the JOSE library, which writes statements, takes more than the format allows. There is one way to write what was read,
 * and the bytes have to be that.
 */
final class SignedForm {
    static final int SIGNATURES_MAXIMUM = 8;

    private final byte[] bytes;
    private final byte[] payload;
    private final Outer outer;
    private final List<Header> headers;

    /** RFC 7515, 7.2.1, without the unprotected {@code header}. */
    record Outer(String payload, List<Row> signatures) {
    }

    record Row(@JsonProperty("protected") String header, String signature) {
    }

    record Header(String alg, KeyId kid, String typ) {
    }

    private SignedForm(byte[] bytes, byte[] payload, Outer outer, List<Header> headers) {
        this.bytes = bytes;
        this.payload = payload;
        this.outer = outer;
        this.headers = headers;
    }

    /** @throws Refusal SIGNATURE_FORM with the place, JSON_TOO_LARGE */
    static SignedForm parse(byte[] bytes) throws Refusal {
        Outer outer = strict(bytes, Outer.class, "");
        byte[] payload = requireCanonical(outer.payload(), "payload");
        if (outer.signatures().isEmpty() || outer.signatures().size() > SIGNATURES_MAXIMUM) {
            throw form("signatures");
        }
        List<Header> headers = new ArrayList<>();
        for (int i = 0; i < outer.signatures().size(); i++) {
            headers.add(header(outer.signatures().get(i), "signatures[" + i + "]."));
        }
        if (new HashSet<>(headers.stream().map(Header::kid).toList()).size() < headers.size()
                || headers.stream().map(Header::typ).distinct().count() > 1) {
            throw form("signatures");
        }
        if (!Arrays.equals(StrictJson.write(outer), bytes)) {
            throw form("$");
        }
        return new SignedForm(bytes, payload, outer, List.copyOf(headers));
    }

    /** The same statement with its last signature moved to another place, from 0. */
    static byte[] withLastAt(int place, byte[] bytes) throws Refusal {
        Outer outer = strict(bytes, Outer.class, "");
        List<Row> rows = new ArrayList<>(outer.signatures());
        rows.add(place, rows.removeLast());
        return StrictJson.write(new Outer(outer.payload(), rows));
    }

    String type() {
        return headers.getFirst().typ();
    }

    Set<KeyId> keyIds() {
        Set<KeyId> ids = new LinkedHashSet<>();
        headers.forEach(header -> ids.add(header.kid()));
        return ids;
    }

    /** As the library has it, to add a signature. */
    JWSObjectJSON jws() throws Refusal {
        try {
            return JWSObjectJSON.parse(new String(bytes, StandardCharsets.UTF_8));
        } catch (ParseException | IllegalArgumentException | IllegalStateException e) {
            throw form("$");
        }
    }

    /** What was signed, or so the file says. Only for a roster, which brings its own keys, before verifying. */
    byte[] unverifiedPayload() {
        return payload.clone();
    }

    void requireType(String typ) throws Refusal {
        if (!type().equals(typ)) {
            throw new Refusal(Problem.FORMAT_UNKNOWN, typ);
        }
    }

    /** @throws Refusal SIGNER_UNKNOWN, SIGNATURE_INVALID: for any one signature, however many others verify */
    VerifiedStatement verify(Function<KeyId, Optional<PublicIdentity>> keys) throws Refusal {
        for (int i = 0; i < headers.size(); i++) {
            KeyId kid = headers.get(i).kid();
            PublicIdentity signer = keys.apply(kid).filter(key -> key.keyId().equals(kid))
                    .orElseThrow(() -> new Refusal(Problem.SIGNER_UNKNOWN));
            if (!verifies(outer.signatures().get(i), signer)) {
                throw new Refusal(Problem.SIGNATURE_INVALID);
            }
        }
        return new VerifiedStatement(unverifiedPayload(), keyIds());
    }

    // what was signed: RFC 7515, 5.1, step 8
    private boolean verifies(Row row, PublicIdentity signer) {
        byte[] signed = (row.header() + "." + outer.payload()).getBytes(StandardCharsets.US_ASCII);
        return signer.verifies(signed, Base64Url.decode(row.signature()));
    }

    private static Header header(Row row, String place) throws Refusal {
        requireCanonical(row.signature(), place + "signature");
        Header header = strict(requireCanonical(row.header(), place + "protected"), Header.class, place + "protected.");
        if (!EdDsa.isName(header.alg())) {
            throw form(place + "protected.alg");
        }
        return header;
    }

    private static <T> T strict(byte[] json, Class<T> type, String place) throws Refusal {
        try {
            return StrictJson.read(json, type, Limits.ENVELOPE);
        } catch (Refusal e) {
            if (e.problem() == Problem.JSON_TOO_LARGE) {
                throw e;
            }
            throw form(place + e.details().getFirst());
        }
    }

    private static byte[] requireCanonical(String base64url, String place) throws Refusal {
        try {
            return Base64Url.decode(base64url);
        } catch (IllegalArgumentException e) {
            throw form(place);
        }
    }

    private static Refusal form(String place) {
        return new Refusal(Problem.SIGNATURE_FORM, place);
    }
}
