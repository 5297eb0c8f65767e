package nl.vierogen.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import nl.vierogen.problem.Problem;
import nl.vierogen.problem.Refusal;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads and writes records as JSON in exactly one way.
 *
 * <p>Reading: UTF-8 without byte order mark, no comments, no doubled, unknown or missing member, no value of another
 * type, no characters outside {@link PlainText}. A component may be null only when its type is {@code Optional}; the
 * member is then still there. Elements of lists and maps are never null. A doubled element of a {@code Set} would
 * vanish unseen: use a {@code List} and check. A value record checks itself and throws
 * {@code IllegalArgumentException}.
 *
 * <p>Every refusal has the place as its only detail, never a value.
 */
public final class StrictJson {
    private static final Map<Limits, JsonMapper> MAPPERS = mappers();
    private static final ObjectWriter PRETTY = mapper(Limits.DOCUMENT).writer().with(prettyPrinter());
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private StrictJson() {
    }

    /**
     * Reads a document of at most 4,000,000 bytes.
     *
     * @throws Refusal JSON_MALFORMED, JSON_TOO_LARGE, JSON_UNKNOWN_MEMBER, JSON_MISSING_MEMBER, JSON_INVALID_VALUE or
     * TEXT_NOT_ALLOWED
     */
    public static <T> T read(byte[] bytes, Class<T> type) throws Refusal {
        return read(bytes, type, Limits.DOCUMENT);
    }

    /** Reads like {@link #read(byte[], Class)} with other limits. */
    public static <T> T read(byte[] bytes, Class<T> type, Limits limits) throws Refusal {
        String text = decode(bytes);
        JsonMapper mapper = mapper(limits);
        try (JsonParser parser = mapper.createParser(text)) {
            new TokenScan(parser).requireClean();
        }
        return bind(() -> mapper.readValue(text, type), type);
    }

    /** UTF-8 without any space, members in the order of the record; an empty Optional is written as null. */
    public static byte[] write(Object value) {
        return mapper(Limits.DOCUMENT).writeValueAsBytes(value);
    }

    /** The same for people: indented by two spaces, a line feed at the end. */
    public static byte[] writePretty(Object value) {
        return (PRETTY.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static JsonParser parser(byte[] bytes) {
        return mapper(Limits.DOCUMENT).createParser(bytes);
    }

    private static String decode(byte[] bytes) throws Refusal {
        if (bytes.length > Limits.BYTES) {
            throw new Refusal(Problem.JSON_TOO_LARGE, "$");
        }
        try {
            // a new decoder reports what String would silently replace: overlong forms, halves of pairs
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            if (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK) {
                throw new Refusal(Problem.JSON_MALFORMED, "$");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new Refusal(Problem.JSON_MALFORMED, "$");
        }
    }

    private static <T> T bind(Supplier<T> reading, Class<T> type) throws Refusal {
        try {
            return reading.get();
        } catch (InvalidDefinitionException e) {
            throw new IllegalStateException("no type for JSON: " + type.getName(), e);
        } catch (JacksonException e) {
            // without the cause: its message quotes the file
            throw new Refusal(problem(e), Place.of(e.getPath()));
        }
    }

    private static Problem problem(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException _ -> Problem.JSON_UNKNOWN_MEMBER;
            case MismatchedInputException missing when isMissing(missing) -> Problem.JSON_MISSING_MEMBER;
            case InputCoercionException _ -> Problem.JSON_INVALID_VALUE;
            case StreamConstraintsException _ -> Problem.JSON_TOO_LARGE;
            case StreamReadException _ -> Problem.JSON_MALFORMED;
            default -> Problem.JSON_INVALID_VALUE;
        };
    }

    /** The library has no type of its own for a member that is not there, only this sentence; a test holds it to that. */
    private static boolean isMissing(MismatchedInputException e) {
        return e.getOriginalMessage().startsWith("Missing creator property")
                || e.getOriginalMessage().startsWith("Missing required creator property");
    }

    private static JsonMapper mapper(Limits limits) {
        return MAPPERS.get(limits);
    }

    private static Map<Limits, JsonMapper> mappers() {
        Map<Limits, JsonMapper> mappers = new EnumMap<>(Limits.class);
        for (Limits limits : Limits.values()) {
            mappers.put(limits, Mapping.with(limits));
        }
        return mappers;
    }

    private static DefaultPrettyPrinter prettyPrinter() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }
}
