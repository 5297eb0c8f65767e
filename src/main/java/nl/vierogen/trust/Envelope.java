package nl.vierogen.trust;

import com.exceptionfactory.jagged.RecipientStanzaWriter;
import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.curve.X25519;

/**
 * age (age-encryption.org/v1) to one or more persons, in memory; binary when written, binary or armoured when read. It
 * proves no sender: what is inside has to be signed.
 */
public final class Envelope {
    /** 512 MiB, of the file as it came; what is inside is always a little less. */
    static final int MAXIMUM = 512 * 1024 * 1024;

    private static final String FIRST_WORDS = "age-encryption.org/";
    private static final String HEADER_END = "\n--- ";
    // some 150 recipients; every one of them costs a key agreement before anything is authenticated
    static final int HEADER_MAXIMUM = 16 * 1024;

    private Envelope() {
    }

    /** @param recipients at least one; each of them can decrypt */
    public static byte[] encrypt(byte[] plain, List<PublicIdentity> recipients) {
        ByteArrayOutputStream encrypted = new ByteArrayOutputStream(plain.length + plain.length / 1024 + 1024);
        try {
            List<RecipientStanzaWriter> writers = new ArrayList<>();
            for (PublicIdentity recipient : recipients) {
                writers.add(X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient.ageRecipient()));
            }
            try (WritableByteChannel channel = new StandardEncryptingChannelFactory()
                    .newEncryptingChannel(Channels.newChannel(encrypted), writers)) {
                channel.write(ByteBuffer.wrap(plain));
            }
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("age", e);
        }
        return encrypted.toByteArray();
    }

    /**
     * The content, after the last byte of it has been authenticated. A file that travelled as text (armoured) opens too.
     *
     * @throws Refusal PACKAGE_NOT_FOR_YOU when no recipient fits (a damaged header may look the same),
     * PACKAGE_TOO_LARGE over 512 MiB, PACKAGE_NOT_A_PACKAGE when it does not even begin like one, PACKAGE_DAMAGED
     */
    public static byte[] decrypt(byte[] encrypted, Identity identity) throws Refusal {
        if (encrypted.length > MAXIMUM) {
            throw new Refusal(Problem.PACKAGE_TOO_LARGE);
        }
        byte[] binary = Armour.isArmoured(encrypted) ? Armour.open(encrypted) : encrypted;
        requireShortHeader(binary);
        try {
            return open(binary, identity);
        } catch (UnsupportedRecipientStanzaException e) {
            throw new Refusal(Problem.PACKAGE_NOT_FOR_YOU);
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            // the library meets some damaged headers with exceptions of its own making
            throw new Refusal(Problem.PACKAGE_DAMAGED);
        }
    }

    private static byte[] open(byte[] encrypted, Identity identity) throws GeneralSecurityException, IOException {
        var reader = X25519RecipientStanzaReaderFactory
                .newRecipientStanzaReader(X25519.ageSecret(identity.decryptionSecret()));
        ByteBuffer plain = ByteBuffer.allocate(encrypted.length);
        try (ReadableByteChannel source = Channels.newChannel(new ByteArrayInputStream(encrypted));
                ReadableByteChannel channel = new StandardDecryptingChannelFactory().newDecryptingChannel(source,
                        List.of(reader))) {
            int read = 0;
            while (read >= 0) {
                read = channel.read(plain);
            }
        }
        return Arrays.copyOf(plain.array(), plain.position());
    }

    static void requireShortHeader(byte[] encrypted) throws Refusal {
        String start = new String(encrypted, 0, Math.min(encrypted.length, HEADER_MAXIMUM),
                StandardCharsets.ISO_8859_1);
        if (!start.startsWith(FIRST_WORDS)) {
            throw new Refusal(Problem.PACKAGE_NOT_A_PACKAGE);
        }
        if (!start.contains(HEADER_END)) {
            throw new Refusal(Problem.PACKAGE_DAMAGED);
        }
    }
}
