package nl.vierogen.exchange.pack;

import nl.vierogen.exchange.form.Versioned;
import nl.vierogen.json.StrictJson;
import nl.vierogen.logbook.Round;
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
     * @throws Refusal FORMAT_TOO_NEW, FORMAT_UNKNOWN, or a code of strict JSON
     */
    static PackageStatement read(byte[] payload) throws Refusal {
        String round = StrictJson.read(payload, JsonNode.class).path(ROUND).asString("");
        if (round.equals(Round.RETAKE.name())) {
            return Versioned.read(payload, RetakeStatement.class, RetakeStatement.FORMAT_VERSION,
                    RetakeStatement::formatVersion);
        }
        if (round.equals(Round.SECOND_OPINION.name())) {
            return Versioned.read(payload, SecondOpinionStatement.class, SecondOpinionStatement.FORMAT_VERSION,
                    SecondOpinionStatement::formatVersion);
        }
        // a round nobody knows is refused there by its name
        return Versioned.read(payload, FirstRoundStatement.class, FirstRoundStatement.FORMAT_VERSION,
                FirstRoundStatement::formatVersion);
    }
}
