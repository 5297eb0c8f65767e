package nl.vierogen.exchange.pack;

import nl.vierogen.exchange.form.Versioned;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Round;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import tools.jackson.databind.JsonNode;

/** Reads what was signed, after it was verified: the round says which closed schema holds. */
final class StatementPayload {
    private static final String ROUND = "round";

    private StatementPayload() {
    }

    /**
     * Reads the payload by the schema of its round.
     *
     * @throws Refusal PACKAGE_ROUND_NOT_SUPPORTED, FORMAT_TOO_NEW, or a code of strict JSON
     */
    static PackageStatement read(byte[] payload) throws Refusal {
        String round = StrictJson.read(payload, JsonNode.class).path(ROUND).asString("");
        if (round.equals(Round.RETAKE.name()) || round.equals(Round.SECOND_OPINION.name())) {
            throw new Refusal(Problem.PACKAGE_ROUND_NOT_SUPPORTED, round);
        }
        return Versioned.read(payload, FirstRoundStatement.class, FirstRoundStatement.FORMAT_VERSION,
                FirstRoundStatement::formatVersion);
    }
}
