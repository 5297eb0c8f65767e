package nl.vierogen.exchange.hostile;

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
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Envelope;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.IdentityFile;
import nl.vierogen.trust.PersonCode;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.Strength;
import nl.vierogen.trust.statement.EnrolmentFile;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.RosterFile;
import nl.vierogen.trust.statement.StatementReader;
import nl.vierogen.trust.statement.StatementWriter;

/** Keys, signatures and locks. */
final class TrustTargets {
    private static final Identity SOMEONE = Identity.fromSeed(new PersonCode("BO-301"), new byte[]{3});
    private static final String PASSPHRASE = "correct horse battery";
    private static final String STATEMENT = "vierogen-something+json";
    private static final String ROSTER = "vierogen-roster+json";
    private static final String ENROLMENT = "vierogen-enrolment+json";

    private TrustTargets() {
    }

    static Target envelope() {
        byte[] binary = Envelope.encrypt(new byte[200], List.of(SOMEONE.publicIdentity()));
        String text = "-----BEGIN AGE ENCRYPTED FILE-----\n"
                + Base64.getMimeEncoder(64, new byte[]{'\n'}).encodeToString(binary)
                + "\n-----END AGE ENCRYPTED FILE-----\n";
        return new Target(bytes -> Envelope.decrypt(bytes, SOMEONE),
                List.of(binary, text.getBytes(StandardCharsets.US_ASCII)));
    }

    static Target statement() {
        byte[] payload = "{\"one\":1}".getBytes(StandardCharsets.US_ASCII);
        return new Target(bytes -> StatementReader.read(bytes, STATEMENT, PracticeKeys.roster()),
                List.of(StatementWriter.sign(STATEMENT, payload, List.of(PracticeKeys.assessor())),
                        StatementWriter.sign(STATEMENT, payload,
                                List.of(PracticeKeys.assessor(), PracticeKeys.colleague()))));
    }

    static Target roster() {
        byte[] file = RosterFile.write(PracticeKeys.roster(), PracticeKeys.bureau());
        Roster known = PracticeKeys.roster();
        Optional<PublicIdentity> bureau = Optional.of(PracticeKeys.bureau().publicIdentity());
        return new Target(List.of(RosterFile::readFirst, bytes -> RosterFile.read(bytes, known),
                bytes -> RosterFile.read(signed(ROSTER, bytes, PracticeKeys.bureau()), known)),
                List.of(file, payload(ROSTER, file, bureau)));
    }

    static Target enrolment() {
        byte[] file = EnrolmentFile.write(SOMEONE, Instant.parse("2026-11-20T10:00:00Z"));
        return new Target(
                List.of(EnrolmentFile::read, bytes -> EnrolmentFile.read(signed(ENROLMENT, bytes, SOMEONE))),
                List.of(file, payload(ENROLMENT, file, Optional.of(SOMEONE.publicIdentity()))));
    }

    static Target identity() {
        try {
            byte[] file = IdentityFile.write(SOMEONE, PASSPHRASE.toCharArray(), Strength.PRACTICE);
            return new Target(List.of(TrustTargets::unlock, bytes -> unlock(locked(bytes))),
                    List.of(file, unlocked(file)));
        } catch (Refusal e) {
            throw new IllegalStateException(e);
        }
    }

    private static void unlock(byte[] file) throws Refusal {
        IdentityFile.read(file, PASSPHRASE.toCharArray());
    }

    /** What a thief who guessed the passphrase could make. */
    private static byte[] locked(byte[] content) {
        try {
            JWEObject locked = new JWEObject(new JWEHeader.Builder(JWEAlgorithm.PBES2_HS512_A256KW,
                    EncryptionMethod.A256GCM).contentType("jwk-set+json").build(), new Payload(content));
            locked.encrypt(new PasswordBasedEncrypter(PASSPHRASE, 16, 1000));
            return locked.serialize().getBytes(StandardCharsets.US_ASCII);
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unlocked(byte[] file) {
        try {
            JWEObject locked = JWEObject.parse(new String(file, StandardCharsets.US_ASCII));
            locked.decrypt(new PasswordBasedDecrypter(PASSPHRASE));
            return locked.getPayload().toBytes();
        } catch (JOSEException | ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] signed(String type, byte[] payload, Identity signer) {
        return StatementWriter.sign(type, payload, List.of(signer));
    }

    private static byte[] payload(String type, byte[] file, Optional<PublicIdentity> signer) {
        try {
            return StatementReader.read(file, type, _ -> signer).payload();
        } catch (Refusal e) {
            throw new IllegalStateException(e);
        }
    }
}
