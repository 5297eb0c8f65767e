package nl.vierogen.exchange.result;

import java.util.List;
import java.util.stream.Stream;
import nl.vierogen.exchange.hostile.Target;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Refusal;
import nl.vierogen.trust.Identity;
import nl.vierogen.trust.statement.StatementWriter;

/** The payload of a result, signed by assessors who write whatever comes. */
public final class ResultTarget {
    private ResultTarget() {
    }

    public static Target payload() {
        return new Target(List.of(bytes -> verify(bytes, Results.ONE),
                bytes -> verify(bytes, Results.ONE, Results.OTHER)),
                Stream.of(Results.pass(), Results.fail(), Results.failedRetake()).map(StrictJson::write).toList());
    }

    private static void verify(byte[] payload, Identity... signers) throws Refusal {
        Results.verify(StatementWriter.sign(ResultFile.TYPE, payload, List.of(signers)));
    }
}
