package nl.vierogen.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.vierogen.exchange.pack.PackageStatement;
import nl.vierogen.exchange.pack.zip.PlainZip;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Envelope;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.PracticeKeys;
import nl.vierogen.trust.statement.StatementWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A practice package taken apart, to be changed and put together again as a careless or hostile Bureau would. */
final class Parcel {
    private static final String STATEMENT = "statement.jws";
    private static final JsonMapper TREES = JsonMapper.builder().build();

    private final Map<String, byte[]> entries = new LinkedHashMap<>();
    private final ObjectNode payload;
    private Identity signer = PracticeKeys.bureau();
    private Identity recipient = PracticeKeys.assessor();

    Parcel(byte[] sound) {
        try (ZipInputStream zip = new ZipInputStream(
                new ByteArrayInputStream(Envelope.decrypt(sound, PracticeKeys.bureau())), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                entries.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Refusal e) {
            throw new IllegalArgumentException(e);
        }
        String signed = TREES.readTree(entries.get(STATEMENT)).path("payload").asString();
        payload = TREES.readTree(Base64.getUrlDecoder().decode(signed)).asObject();
    }

    Parcel statement(Consumer<ObjectNode> change) {
        change.accept(payload);
        return this;
    }

    Parcel signedBy(Identity other) {
        signer = other;
        return this;
    }

    Parcel encryptedTo(Identity other) {
        recipient = other;
        return this;
    }

    /** The first image replaced by other bytes, truly stated: only what they are is wrong. */
    Parcel firstImage(byte[] other) {
        ObjectNode image = (ObjectNode) payload.path("images").get(0);
        entries.remove(name(image));
        image.put("sha256", Sha256.of(other).toString()).put("bytes", other.length);
        entries.put(name(image), other);
        return this;
    }

    byte[] firstImage() {
        return entries.get(name((ObjectNode) payload.path("images").get(0)));
    }

    Parcel withoutFirstImage() {
        entries.remove(name((ObjectNode) payload.path("images").get(0)));
        return this;
    }

    byte[] sealed() {
        Map<String, byte[]> signed = new LinkedHashMap<>();
        signed.put(STATEMENT,
                StatementWriter.sign(PackageStatement.TYPE, TREES.writeValueAsBytes(payload), List.of(signer)));
        entries.forEach(signed::putIfAbsent);
        return Envelope.encrypt(PlainZip.write(signed), List.of(recipient.publicIdentity()));
    }

    private static String name(ObjectNode image) {
        return "img/" + image.path("sha256").asString() + ".jpg";
    }
}
