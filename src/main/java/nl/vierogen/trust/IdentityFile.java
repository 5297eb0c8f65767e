package nl.vierogen.trust;

import com.nimbusds.jose.EncryptionMethod;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWEAlgorithm;
import com.nimbusds.jose.JWEHeader;
import com.nimbusds.jose.JWEObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.PasswordBasedDecrypter;
import com.nimbusds.jose.crypto.PasswordBasedEncrypter;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;
import nl.vierogen.json.FormatVersion;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;

/**
 * A person's keys under a passphrase, {@code *.sleutel}: a JWK Set as JWE (RFC 7517, 7) with PBES2-HS512+A256KW and
 * A256GCM. The passphrase arrays stay the caller's, to be wiped there.
 */
public final class IdentityFile {
    private static final int SALT_LENGTH = 16;

    private IdentityFile() {
    }

    /**
     * The bytes of the file; another salt every time.
     *
     * @throws Refusal PASSPHRASE_TOO_SHORT under 12 characters (after NFC normalisation)
     */
    public static byte[] write(Identity identity, char[] passphrase, Strength strength) throws Refusal {
        byte[] content = StrictJson.write(KeySet.of(identity));
        try (Passphrase key = new Passphrase(passphrase)) {
            if (!key.isLongEnough()) {
                throw new Refusal(Problem.PASSPHRASE_TOO_SHORT, Passphrase.MINIMUM_LENGTH);
            }
            JWEHeader header = new JWEHeader.Builder(JWEAlgorithm.PBES2_HS512_A256KW, EncryptionMethod.A256GCM)
                    .contentType(LockedForm.CONTENT_TYPE).build();
            JWEObject locked = new JWEObject(header, new Payload(content));
            locked.encrypt(new PasswordBasedEncrypter(key.bytes(), SALT_LENGTH, strength.iterations()));
            return locked.serialize().getBytes(StandardCharsets.US_ASCII);
        } catch (JOSEException e) {
            throw new IllegalStateException("identity file", e);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    /**
     * Unlocks the keys; takes half a second.
     *
     * @throws Refusal IDENTITY_INVALID when this is no such file, PASSPHRASE_WRONG when the passphrase is wrong or the
     * file was changed (nobody can tell which), FORMAT_TOO_NEW
     */
    public static Identity read(byte[] file, char[] passphrase) throws Refusal {
        return read(file, passphrase, _ -> Optional.empty());
    }

    /**
     * The same, when the keys in it may be at hand already: then their public keys need not be found again.
     *
     * @param known keys under a person's code
     * @throws Refusal as {@link #read(byte[], char[])}
     */
    public static Identity read(byte[] file, char[] passphrase, Function<PersonCode, Optional<Identity>> known)
            throws Refusal {
        byte[] content = unlock(LockedForm.require(file), passphrase);
        try {
            FormatVersion.requireAtMost(KeySet.FORMAT, content);
            return identity(content, known);
        } finally {
            Arrays.fill(content, (byte) 0);
        }
    }

    private static byte[] unlock(String file, char[] passphrase) throws Refusal {
        try (Passphrase key = new Passphrase(passphrase)) {
            JWEObject locked = JWEObject.parse(file);
            locked.decrypt(new PasswordBasedDecrypter(key.bytes()));
            return locked.getPayload().toBytes();
        } catch (ParseException e) {
            throw new Refusal(Problem.IDENTITY_INVALID);
        } catch (JOSEException | IllegalArgumentException e) {
            // an empty passphrase and parts of a wrong length come as the second
            throw new Refusal(Problem.PASSPHRASE_WRONG);
        }
    }

    private static Identity identity(byte[] content, Function<PersonCode, Optional<Identity>> known) throws Refusal {
        try {
            return StrictJson.read(content, KeySet.class).identity(known);
        } catch (Refusal | IllegalArgumentException e) {
            throw new Refusal(Problem.IDENTITY_INVALID);
        }
    }
}
