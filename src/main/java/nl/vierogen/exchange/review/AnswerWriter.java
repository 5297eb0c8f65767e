package nl.vierogen.exchange.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.vierogen.exchange.pack.zip.PlainZip;
import nl.vierogen.exchange.result.FormSource;
import nl.vierogen.exchange.result.ResultFile;
import nl.vierogen.exchange.result.payload.ResultPayload;
import nl.vierogen.json.MemberBounds;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Envelope;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.PublicIdentity;
import nl.vierogen.trust.statement.Roster;
import nl.vierogen.trust.statement.StatementWriter;

/** Writes a colleague's answer. */
public final class AnswerWriter {
    private AnswerWriter() {
    }

    /**
     * Signs what she says and, when she looked along, the whole result; encrypts both to the first assessor alone. Read
     * as the first assessor will, before it is encrypted.
     *
     * @param result the result that both are to sign; empty when she declines
     * @param roster the writer's
     * @param forms where the form of the result is found
     * @throws Refusal what the first assessor's program would refuse it with, as {@link AnswerReader#open}
     * @throws IllegalArgumentException when statement or result name others than these two
     */
    public static byte[] write(AnswerStatement statement, Optional<ResultPayload> result, Identity from,
            PublicIdentity to, Roster roster, FormSource forms) throws Refusal {
        MemberBounds.require(from.keyId().equals(statement.from()), "from");
        MemberBounds.require(to.keyId().equals(statement.to()), "to");
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(ReviewEntries.ANSWER,
                StatementWriter.sign(AnswerStatement.TYPE, StrictJson.write(statement), List.of(from)));
        result.ifPresent(payload -> entries.put(ReviewEntries.RESULT, ResultFile.signFirst(payload, from)));
        byte[] zip = PlainZip.write(entries);
        AnswerReader.read(ReviewEntries.unpacked(zip), to.keyId(), roster, forms);
        return Envelope.encrypt(zip, List.of(to));
    }
}
