package nl.vierogen.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import java.util.regex.Pattern;
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
    private static final Pattern INSTANT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z");
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private Times() {
    }

    static void addTo(SimpleModule module) {
        module.addDeserializer(Instant.class, new Exact<>(Instant.class, INSTANT, Instant::parse));
        module.addDeserializer(LocalDate.class, new Exact<>(LocalDate.class, DATE, LocalDate::parse));
        module.addSerializer(Instant.class,
                new Written<>(Instant.class, instant -> instant.truncatedTo(ChronoUnit.MILLIS)));
        module.addSerializer(LocalDate.class, new Written<>(LocalDate.class, date -> date));
    }

    /** Reads a text only when writing the value again gives the same text. */
    private static final class Exact<T> extends StdScalarDeserializer<T> {
        private final transient Pattern form;
        private final transient Function<String, T> parse;

        Exact(Class<T> type, Pattern form, Function<String, T> parse) {
            super(type);
            this.form = form;
            this.parse = parse;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return wrong(parser, context);
            }
            String text = parser.getString();
            if (form.matcher(text).matches()) {
                try {
                    T value = parse.apply(text);
                    if (value.toString().equals(text)) {
                        return value;
                    }
                } catch (DateTimeException e) {
                    // refused below, like every other form: the text is no day or no time of day
                    return wrong(parser, context);
                }
            }
            return wrong(parser, context);
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
