package nl.vierogen.exchange.result;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** Documents with one thing changed. */
public final class Mutations {
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private Mutations() {
    }

    /** One document a member, at any depth: the member removed, and for a value also changed. */
    public static List<byte[]> ofEachMember(byte[] document) {
        List<byte[]> changed = new ArrayList<>();
        JsonNode root = TREES.readTree(document);
        walk(root, root, changed);
        return changed;
    }

    private static void walk(JsonNode root, JsonNode node, List<byte[]> changed) {
        if (node instanceof ObjectNode object) {
            for (String name : List.copyOf(object.propertyNames())) {
                JsonNode value = object.get(name);
                object.set(name, other(value));
                changed.add(TREES.writeValueAsBytes(root));
                object.set(name, value);
                walk(root, value, changed);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode value = array.get(i);
                array.set(i, other(value));
                changed.add(TREES.writeValueAsBytes(root));
                array.set(i, value);
                walk(root, value, changed);
            }
        }
    }

    private static JsonNode other(JsonNode value) {
        return switch (value.getNodeType()) {
            case NUMBER -> TREES.valueToTree(value.decimalValue().add(java.math.BigDecimal.ONE));
            case BOOLEAN -> TREES.valueToTree(!value.booleanValue());
            case NULL -> StringNode.valueOf("x");
            case STRING -> StringNode.valueOf(value.stringValue() + "x");
            default -> TREES.nullNode();
        };
    }

    /** The signed file with another payload put in. */
    public static byte[] underOldSignatures(byte[] file, byte[] payload) {
        String text = new String(file, StandardCharsets.UTF_8);
        int start = text.indexOf("\"payload\":\"") + "\"payload\":\"".length();
        int end = text.indexOf('"', start);
        String other = Base64.getUrlEncoder().withoutPadding().encodeToString(payload);
        return (text.substring(0, start) + other + text.substring(end)).getBytes(StandardCharsets.UTF_8);
    }
}
