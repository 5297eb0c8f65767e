package nl.vierogen.trust;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.vierogen.trust.curve.Base64Url;
import nl.vierogen.trust.curve.PublicKeyText;

/** The content of an identity file: a JWK Set (RFC 7517) of exactly three keys, with the person they belong to. */
record KeySet(int format, PersonCode person, List<Jwk> keys) {
    static final int FORMAT = 1;

    private static final String SIGN = "sig";
    private static final String ENCRYPT = "enc";

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kty")
    @JsonSubTypes({@JsonSubTypes.Type(value = CurveKey.class, name = "OKP"),
            @JsonSubTypes.Type(value = ByteKey.class, name = "oct")})
    sealed interface Jwk permits CurveKey, ByteKey {
    }

    record CurveKey(String crv, String use, PublicKeyText x, Secret d) implements Jwk {
    }

    record ByteKey(String use, Secret k) implements Jwk {
    }

    /** 32 secret bytes; never in a text. */
    record Secret(@JsonValue String value) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Secret {
            if (Base64Url.decode(value).length != DataKey.LENGTH) {
                throw new IllegalArgumentException("secret");
            }
        }

        static Secret of(byte[] bytes) {
            return new Secret(Base64Url.encode(bytes));
        }

        byte[] bytes() {
            return Base64Url.decode(value);
        }

        @Override
        public String toString() {
            return "Secret";
        }
    }

    static KeySet of(Identity identity) {
        PublicIdentity known = identity.publicIdentity();
        return new KeySet(FORMAT, identity.person(), List.of(
                new CurveKey("Ed25519", SIGN, known.signingKey(), Secret.of(identity.signingSecret())),
                new CurveKey("X25519", ENCRYPT, known.encryptionKey(), Secret.of(identity.decryptionSecret())),
                new ByteKey(ENCRYPT, Secret.of(identity.dataKey().bytes()))));
    }

    /**
     * The keys.
     *
     * @param known keys that may be at hand under a person's code: taken as they are when they are these very keys
     * @throws IllegalArgumentException when this is another set of keys, or a public key of another secret
     */
    Identity identity(Function<PersonCode, Optional<Identity>> known) {
        Optional<Identity> same = known.apply(person).filter(one -> of(one).equals(this));
        return same.isPresent() ? same.get() : identity();
    }

    private Identity identity() {
        if (keys.size() == 3
                && keys.get(
                        0) instanceof CurveKey(String signCurve, String sign, PublicKeyText signingKey, Secret signingSecret)
                && keys.get(
                        1) instanceof CurveKey(String encryptCurve, String encrypt, PublicKeyText encryptionKey, Secret decryptionSecret)
                && keys.get(2) instanceof ByteKey(String journal, Secret data)
                && format == FORMAT && signCurve.equals("Ed25519") && sign.equals(SIGN)
                && encryptCurve.equals("X25519") && encrypt.equals(ENCRYPT) && journal.equals(ENCRYPT)) {
            Identity found = Identity.of(person, signingSecret.bytes(), decryptionSecret.bytes(),
                    new DataKey(data.bytes()));
            if (found.publicIdentity().equals(PublicIdentity.known(person, signingKey, encryptionKey))) {
                return found;
            }
        }
        throw new IllegalArgumentException("key set");
    }
}
