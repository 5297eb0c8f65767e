package nl.vierogen.exchange.form;

import java.util.function.ToIntFunction;
import nl.vierogen.json.StrictJson;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import tools.jackson.databind.JsonNode;

/**
 * Reads a document that says its own {@code formatVersion}. A newer version is told from a damaged file, however much
 * else in it is unknown here.
 */
public final class Versioned {
    private static final String MEMBER = "formatVersion";

    private Versioned() {
    }

    /**
     * Reads a document strictly.
     *
     * @param newest newest version this program reads; the oldest is 1
     * @throws Refusal FORMAT_TOO_NEW, FORMAT_UNKNOWN, or what {@link StrictJson#read} refuses
     */
    public static <T> T read(byte[] bytes, Class<T> type, int newest, ToIntFunction<T> version) throws Refusal {
        T document;
        try {
            document = StrictJson.read(bytes, type);
        } catch (Refusal refusal) {
            requireReadable(statedVersion(bytes, refusal), newest);
            throw refusal;
        }
        requireReadable(version.applyAsInt(document), newest);
        return document;
    }

    private static long statedVersion(byte[] bytes, Refusal refusal) throws Refusal {
        if (refusal.problem() == Problem.JSON_MALFORMED || refusal.problem() == Problem.JSON_TOO_LARGE) {
            throw refusal;
        }
        JsonNode stated = StrictJson.read(bytes, JsonNode.class).path(MEMBER);
        if (!stated.isIntegralNumber() || !stated.canConvertToLong()) {
            throw refusal;
        }
        return stated.longValue();
    }

    private static void requireReadable(long version, int newest) throws Refusal {
        if (version > newest) {
            throw new Refusal(Problem.FORMAT_TOO_NEW, version);
        }
        if (version < 1) {
            throw new Refusal(Problem.FORMAT_UNKNOWN, version);
        }
    }
}
