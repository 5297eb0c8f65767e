package nl.vierogen.trust;

import com.exceptionfactory.jagged.UnsupportedRecipientStanzaException;
import com.exceptionfactory.jagged.framework.stream.StandardDecryptingChannelFactory;
import com.exceptionfactory.jagged.framework.stream.StandardEncryptingChannelFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaReaderFactory;
import com.exceptionfactory.jagged.x25519.X25519RecipientStanzaWriterFactory;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.security.GeneralSecurityException;
import java.util.List;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.curve.X25519;

/**
 * The same as {@link Envelope} for what does not fit in memory. What is read has been authenticated piece by piece, but
 * that nothing is missing shows only at the end: who reads must not rely on the beginning before.
 */
public final class StreamedEnvelope {
    private static final int CHUNK = 1 << 16;

    private StreamedEnvelope() {
    }

    /** Encrypts what is written; closing writes the end and closes the target. */
    public static OutputStream encrypting(OutputStream target, PublicIdentity recipient) throws IOException {
        try {
            var writer = X25519RecipientStanzaWriterFactory.newRecipientStanzaWriter(recipient.ageRecipient());
            var channel = new StandardEncryptingChannelFactory().newEncryptingChannel(Channels.newChannel(target),
                    List.of(writer));
            return new BufferedOutputStream(Channels.newOutputStream(channel), CHUNK);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("age", e);
        }
    }

    /**
     * Decrypts what is read. A damaged byte further on shows as an IOException while reading.
     *
     * @throws Refusal PACKAGE_NOT_FOR_YOU when no recipient fits, PACKAGE_NOT_A_PACKAGE, PACKAGE_DAMAGED
     */
    public static InputStream decrypting(InputStream source, Identity identity) throws IOException, Refusal {
        var ahead = new BufferedInputStream(source, CHUNK);
        ahead.mark(Envelope.HEADER_MAXIMUM);
        Envelope.requireShortHeader(ahead.readNBytes(Envelope.HEADER_MAXIMUM));
        ahead.reset();
        try {
            var reader = X25519RecipientStanzaReaderFactory
                    .newRecipientStanzaReader(X25519.ageSecret(identity.decryptionSecret()));
            var channel = new StandardDecryptingChannelFactory().newDecryptingChannel(Channels.newChannel(ahead),
                    List.of(reader));
            return new BufferedInputStream(Channels.newInputStream(channel), CHUNK);
        } catch (UnsupportedRecipientStanzaException e) {
            throw new Refusal(e, Problem.PACKAGE_NOT_FOR_YOU);
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            // the library meets some damaged headers with exceptions of its own making
            throw new Refusal(e, Problem.PACKAGE_DAMAGED);
        }
    }
}
