package nl.vierogen.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.vierogen.exchange.pack.zip.PlainZip;
import nl.vierogen.exchange.review.RequestReader;
import nl.vierogen.exchange.review.RequestStatement;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Envelope;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.StatementWriter;

/** Requests to look along as a requester could make them who writes her own program. */
final class Forged {
    private static final String REQUEST = "request.jws";

    private Forged() {
    }

    /** The same request, passed on to someone else. */
    static byte[] passedOn(byte[] file, Identity from, Identity to) throws Refusal {
        return Envelope.encrypt(Envelope.decrypt(file, from), List.of(to.publicIdentity()));
    }

    /** The same package with another request beside it, signed by this person. */
    static byte[] request(byte[] file, Identity reader, Identity signer, UnaryOperator<RequestStatement> change)
            throws Refusal {
        RequestStatement sound = statement(file, reader);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Envelope.decrypt(file, reader)),
                StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        entries.put(REQUEST, StatementWriter.sign(RequestStatement.TYPE, StrictJson.write(change.apply(sound)),
                List.of(signer)));
        return Envelope.encrypt(PlainZip.write(entries), List.of(reader.publicIdentity()));
    }

    static RequestStatement statement(byte[] file, Identity reader) throws Refusal {
        return RequestReader.open(file, reader, PracticeKeys.roster()).statement();
    }
}
