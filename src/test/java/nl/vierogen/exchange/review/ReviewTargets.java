package nl.vierogen.exchange.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.vierogen.exchange.hostile.Target;
import nl.vierogen.exchange.pack.PackageReader;
import nl.vierogen.exchange.pack.zip.PlainZip;
import nl.vierogen.exchange.pack.zip.StrictZip;
import nl.vierogen.exchange.result.ResultFile;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Sha256;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.StatementWriter;

/** Both halves of a co-review, signed by a colleague who writes whatever comes. */
public final class ReviewTargets {
    private ReviewTargets() {
    }

    public static Target request() {
        Map<String, byte[]> entries = Reviews.requestEntries();
        return new Target(bytes -> RequestReader.read(
                zip(entries, ReviewEntries.REQUEST, signed(RequestStatement.TYPE, bytes, Reviews.ANNA)),
                Reviews.BEA.keyId(), Reviews.ROSTER, Sha256.of(bytes)),
                Stream.of(Reviews.request(), Reviews.secondRequest()).map(StrictJson::write).toList());
    }

    /** What she says, and the result she signed beside it. */
    public static Target answer() {
        Map<String, byte[]> entries = Reviews.answerEntries();
        return new Target(List.of(
                bytes -> read(zip(entries, ReviewEntries.ANSWER, signed(AnswerStatement.TYPE, bytes, Reviews.BEA))),
                bytes -> read(zip(Map.of(), ReviewEntries.ANSWER, signed(AnswerStatement.TYPE, bytes, Reviews.BEA))),
                bytes -> read(zip(entries, ReviewEntries.RESULT, signed(ResultFile.TYPE, bytes, Reviews.BEA)))),
                Stream.of(Reviews.answer(), Reviews.declined(), Reviews.agreed()).map(StrictJson::write).toList());
    }

    private static void read(StrictZip zip) throws Refusal {
        AnswerReader.read(zip, Reviews.ANNA.keyId(), Reviews.ROSTER, Reviews.FORMS);
    }

    private static StrictZip zip(Map<String, byte[]> sound, String name, byte[] content) throws Refusal {
        Map<String, byte[]> entries = new LinkedHashMap<>(sound);
        entries.put(name, content);
        return StrictZip.open(PlainZip.write(entries), PackageReader.MOST_ENTRIES);
    }

    private static byte[] signed(String type, byte[] payload, Identity signer) {
        return StatementWriter.sign(type, payload, List.of(signer));
    }
}
