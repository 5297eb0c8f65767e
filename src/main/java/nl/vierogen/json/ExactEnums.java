package nl.vierogen.json;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.ValueDeserializerModifier;
import tools.jackson.databind.deser.std.StdDeserializer;

/** Reads enum constants by their exact name; the library would trim the text first. */
final class ExactEnums extends ValueDeserializerModifier {
    private static final long serialVersionUID = 1;

    @Override
    public ValueDeserializer<?> modifyEnumDeserializer(DeserializationConfig config, JavaType type,
            BeanDescription.Supplier description,
            ValueDeserializer<?> deserializer) {
        return new Exact(type, deserializer);
    }

    private static final class Exact extends StdDeserializer<Object> {
        private final JavaType type;
        private final ValueDeserializer<?> names;

        Exact(JavaType type, ValueDeserializer<?> names) {
            super(type);
            this.type = type;
            this.names = names;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, BeanProperty property) {
            return new Exact(type, names.createContextual(context, property));
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.handleUnexpectedToken(type, parser);
            }
            String name = parser.getString();
            if (!name.equals(name.trim())) {
                throw context.weirdStringException(name, type.getRawClass(), "padded");
            }
            return names.deserialize(parser, context);
        }
    }
}
