package nl.vierogen.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** The one way to write a moment ({@code 2026-11-21T21:04:12Z}, at most milliseconds) and a date (ISO). */
final class Times {
    private static final int DATE = "2026-11-21".length();
    private static final int WHOLE_SECONDS = "2026-11-21T21:04:12Z".length();
    private static final int MILLISECONDS = "2026-11-21T21:04:12.345Z".length();

    private Times() {
    }

    static void addTo(SimpleModule module) {
        module.addDeserializer(Instant.class, new Exact<>(Instant.class, Times::moment));
        module.addDeserializer(LocalDate.class, new Exact<>(LocalDate.class, Times::day));
        module.addSerializer(Instant.class,
                new Written<>(Instant.class, instant -> instant.truncatedTo(ChronoUnit.MILLIS)));
        module.addSerializer(LocalDate.class, new Written<>(LocalDate.class, date -> date));
    }

    // digit by digit: the library's formatter reads more than this one way, and takes longer to begin than all of it
    private static LocalDate day(String text) {
        require(text.length() == DATE && text.charAt(4) == '-' && text.charAt(7) == '-');
        return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, DATE));
    }

    private static Instant moment(String text) {
        require(text.length() == WHOLE_SECONDS || text.length() == MILLISECONDS && text.charAt(19) == '.');
        require(text.charAt(10) == 'T' && text.charAt(13) == ':' && text.charAt(16) == ':' && text.endsWith("Z"));
        Instant second = day(text.substring(0, DATE))
                .atTime(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19)).toInstant(ZoneOffset.UTC);
        if (text.length() == WHOLE_SECONDS) {
            return second;
        }
        int milliseconds = number(text, 20, 23);
        require(milliseconds > 0); // written without them
        return second.plusMillis(milliseconds);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int at = from; at < to; at++) {
            int digit = text.charAt(at) - '0';
            require(digit >= 0 && digit <= 9);
            number = 10 * number + digit;
        }
        return number;
    }

    private static void require(boolean form) {
        if (!form) {
            throw new DateTimeException("not of the form required");
        }
    }

    /** Reads a text only when writing the value again gives the same text. */
    private static final class Exact<T> extends StdScalarDeserializer<T> {
        private final transient Function<String, T> parse;

        Exact(Class<T> type, Function<String, T> parse) {
            super(type);
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return wrong(parser, context);
            }
            try {
                return parse.apply(parser.getString());
            } catch (DateTimeException e) {
                // refused like any other value: the text is no day or no time of day
                return wrong(parser, context);
            }
        }

        private T wrong(JsonParser parser, DeserializationContext context) {
            return context.reportInputMismatch(this, "not of the form required");
        }
    }

    private static final class Written<T> extends StdSerializer<T> {
        private final transient Function<T, T> exact;

        Written(Class<T> type, Function<T, T> exact) {
            super(type);
            this.exact = exact;
        }

        @Override
        public void serialize(T value, JsonGenerator generator, SerializationContext context) {
            generator.writeString(exact.apply(value).toString());
        }
    }
}
