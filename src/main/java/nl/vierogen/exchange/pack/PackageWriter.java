package nl.vierogen.exchange.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.exchange.pack.zip.PlainZip;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.LogbookImage;
import nl.vierogen.logbook.SlotId;
import nl.vierogen.trust.Envelope;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.statement.StatementWriter;

/** Writes {@code *.logboek}. */
public final class PackageWriter {
    private PackageWriter() {
    }

    /**
     * Signs the statement, puts everything into a zip and encrypts it; the zip is the same for the same input, the
     * encryption never is. Whoever writes a package reads it back through {@link PackageReader#openAsBureau} first.
     *
     * @param form bytes of the form
     * @param jpegs image of each slot of the statement
     * @param recipients the assessor and the Bureau's archive
     */
    public static byte[] write(FirstRoundStatement statement, byte[] form, Map<SlotId, byte[]> jpegs, Identity bureau,
            List<PublicIdentity> recipients) {
        return write(new PackageDraft(statement, form, jpegs, Map.of()), bureau, recipients);
    }

    /** The same for a package of any round. */
    public static byte[] write(PackageDraft draft, Identity bureau, List<PublicIdentity> recipients) {
        return Envelope.encrypt(zip(draft, bureau), recipients);
    }

    static byte[] zip(PackageDraft draft, Identity bureau) {
        PackageStatement statement = draft.statement();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(Entries.STATEMENT,
                StatementWriter.sign(PackageStatement.TYPE, StrictJson.write(statement), List.of(bureau)));
        entries.put(Entries.FORM, draft.form());
        put(entries, statement.assessed(), draft.images());
        put(entries, statement.old(), draft.oldImages());
        return PlainZip.write(entries);
    }

    private static void put(Map<String, byte[]> entries, List<LogbookImage> images, Map<SlotId, byte[]> jpegs) {
        for (LogbookImage image : images) {
            byte[] jpeg = jpegs.get(image.slot());
            if (jpeg == null) {
                throw new IllegalArgumentException("no image for " + image.slot());
            }
            entries.put(Entries.image(image.sha256()), jpeg);
        }
    }
}
