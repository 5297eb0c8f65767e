package nl.vierogen.exchange.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.vierogen.exchange.pack.LogbookPackage;
import nl.vierogen.exchange.pack.zip.PlainZip;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Envelope;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.StatementWriter;

/** Writes a request to look along. */
public final class RequestWriter {
    private RequestWriter() {
    }

    /**
     * Signs the statement, puts the package's own entries behind it and encrypts all to the colleague alone. Nobody else
     * can open it again, the writer neither: so it is read as the colleague will, before it is encrypted.
     *
     * @param opened the package as it came
     * @param roster the writer's
     * @throws Refusal what the colleague's program would refuse it with, as {@link RequestReader#open}
     * @throws IllegalArgumentException when the statement names others than these two
     */
    public static byte[] write(RequestStatement statement, LogbookPackage opened, Identity from, PublicIdentity to,
            Roster roster) throws Refusal {
        MemberBounds.require(from.keyId().equals(statement.from()), "from");
        MemberBounds.require(to.keyId().equals(statement.to()), "to");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(ReviewEntries.REQUEST,
                StatementWriter.sign(RequestStatement.TYPE, StrictJson.write(statement), List.of(from)));
        entries.putAll(opened.entries());
        byte[] zip = PlainZip.write(entries);
        RequestReader.read(ReviewEntries.unpacked(zip), to.keyId(), roster, Sha256.of(zip));
        return Envelope.encrypt(zip, List.of(to));
    }
}
