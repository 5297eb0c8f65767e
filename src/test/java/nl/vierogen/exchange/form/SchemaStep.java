package nl.vierogen.exchange.form;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds a shipped schema against the record that reads such documents, member by member. */
public final class SchemaStep {
    private final JsonNode root;
    private final Set<String> mayBeAbsent;
    private final List<String> differences = new ArrayList<>();

    private SchemaStep(JsonNode root, Set<String> mayBeAbsent) {
        this.root = root;
        this.mayBeAbsent = mayBeAbsent;
    }

    /** What differs, each with its place; nothing when schema and record are in step. */
    public static List<String> differences(String schema, Class<?> type, String... mayBeAbsent) throws IOException {
        SchemaStep step = new SchemaStep(root(schema), Set.of(mayBeAbsent));
        step.same(step.root.path("$schema").asString("").equals("https://json-schema.org/draft/2020-12/schema"),
                "$schema");
        step.compare("$", step.root, type);
        return step.differences;
    }

    private static JsonNode root(String schema) throws IOException {
        try (InputStream stream = SchemaStep.class.getResourceAsStream("/nl/vierogen/schemas/" + schema)) {
            return JsonMapper.shared().readTree(stream);
        }
    }

    private void compare(String place, JsonNode written, Type type) {
        String reference = written.path("$ref").asString("#");
        if (reference.startsWith("#")) {
            compareHere(place, written, type);
        } else {
            compareElsewhere(place, reference, type);
        }
    }

    /** Another schema, or a part of one. */
    private void compareElsewhere(String place, String reference, Type type) {
        String[] parts = (reference + "#").split("#", -1);
        try {
            SchemaStep other = new SchemaStep(root(parts[0]), mayBeAbsent);
            other.compare(place, other.root.at(parts[1]), type);
            differences.addAll(other.differences);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compareHere(String place, JsonNode written, Type type) {
        JsonNode schema = resolved(written);
        if (type instanceof ParameterizedType generic) {
            compareGeneric(place, schema, generic);
        } else if (type instanceof Class<?> plain) {
            comparePlain(place, schema, plain);
        }
    }

    private void compareGeneric(String place, JsonNode schema, ParameterizedType type) {
        Type[] arguments = type.getActualTypeArguments();
        if (type.getRawType() == Optional.class) {
            same(schema.path("anyOf").size() == 2
                    && schema.path("anyOf").get(1).path("type").asString("").equals("null"), place + " may be null");
            compare(place, schema.path("anyOf").path(0), arguments[0]);
        } else if (type.getRawType() == List.class) {
            type(place, schema, "array");
            compare(place + "[]", schema.path("items"), arguments[0]);
        } else if (type.getRawType() == Map.class) {
            type(place, schema, "object");
            compare(place + " names", schema.path("propertyNames"), arguments[0]);
            compare(place + "{}", schema.path("additionalProperties"), arguments[1]);
        } else {
            differences.add(place + " is a " + type);
        }
    }

    private void comparePlain(String place, JsonNode schema, Class<?> type) {
        if (type.isRecord()) {
            compareRecord(place, schema, type);
        } else if (type.isInterface() && type.isSealed()) {
            compareSealed(place, schema, type);
        } else if (type.isEnum()) {
            Set<String> names = new TreeSet<>();
            schema.path("enum").forEach(name -> names.add(name.asString()));
            same(names.equals(Arrays.stream(type.getEnumConstants()).map(Object::toString)
                    .collect(Collectors.toCollection(TreeSet::new))), place + " has the names of " + type);
        } else if (type == int.class || type == Integer.class) {
            same(schema.has("const") || schema.path("type").asString("").equals("integer"), place + " is whole");
        } else if (type == BigDecimal.class) {
            type(place, schema, "number");
        } else if (type == boolean.class) {
            type(place, schema, "boolean");
        } else {
            same(type == String.class || type == Instant.class, place + " is a " + type);
            type(place, schema, "string");
        }
    }

    private void compareRecord(String place, JsonNode schema, Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        if (components.length == 1 && Arrays.stream(type.getDeclaredMethods())
                .anyMatch(method -> method.isAnnotationPresent(JsonValue.class))) {
            compare(place, schema, components[0].getGenericType());
            return;
        }
        if (Arrays.stream(type.getDeclaredMethods()).anyMatch(method -> method.isAnnotationPresent(JsonValue.class))) {
            type(place, schema, "string");
            return;
        }
        compareMembers(place, schema, components, List.of());
    }

    /** One of several records, told apart by their first member. */
    private void compareSealed(String place, JsonNode schema, Class<?> type) {
        JsonSubTypes.Type[] kinds = type.getAnnotation(JsonSubTypes.class).value();
        same(schema.path("oneOf").size() == kinds.length, place + " is one of " + kinds.length);
        String told = type.getAnnotation(JsonTypeInfo.class).property();
        for (int i = 0; i < kinds.length; i++) {
            JsonNode kind = resolved(schema.path("oneOf").path(i));
            String name = kinds[i].name();
            same(kind.path("properties").path(told).path("const").asString("").equals(name), place + " " + name);
            compareMembers(place + " " + name, kind, kinds[i].value().getRecordComponents(), List.of(told));
        }
    }

    private void compareMembers(String place, JsonNode schema, RecordComponent[] components, List<String> before) {
        List<String> names = new ArrayList<>(before);
        Arrays.stream(components).map(RecordComponent::getName).forEach(names::add);
        List<String> required = new ArrayList<>();
        type(place, schema, "object");
        same(List.copyOf(schema.path("properties").propertyNames()).equals(names), place + " has the members " + names);
        schema.path("required").forEach(name -> required.add(name.asString()));
        same(required.equals(names.stream().filter(name -> !mayBeAbsent.contains(name)).toList()),
                place + " requires " + required);
        same(schema.path("additionalProperties").isBoolean()
                && !schema.path("additionalProperties").booleanValue(), place + " allows no other member");
        for (RecordComponent component : components) {
            compare(place + "." + component.getName(), schema.path("properties").path(component.getName()),
                    component.getGenericType());
        }
    }

    private JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private void type(String place, JsonNode schema, String expected) {
        same(schema.path("type").asString("").equals(expected), place + " is of type " + expected);
    }

    private void same(boolean holds, String difference) {
        if (!holds) {
            differences.add(difference);
        }
    }
}
