package org.crossfoot.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Keeps {@code docs/report.schema.json} in step with the records that {@code report.json} is written from. */
class ReportSchemaTest {
    private static final Map<Class<?>, String> TYPES =
            Map.of(String.class, "string", int.class, "integer", Integer.class, "integer");

    private final Map<String, Class<?>> records = new HashMap<>();

    @Test
    void describesEveryMemberAndNoOther() throws Exception {
        collect(RunFacts.class);
        collect(UnitReport.class);
        JsonNode definitions = JsonMapper.shared()
                .readTree(Files.readString(Path.of("docs/report.schema.json")))
                .get("$defs");
        assertThat(definitions.propertyNames()).containsExactlyInAnyOrderElementsOf(records.keySet());
        records.forEach((name, type) -> compare(type, definitions.get(name)));
    }

    private void collect(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::collect);
        } else if (type instanceof Class<?> record
                && record.isRecord()
                && records.put(record.getSimpleName(), record) == null) {
            Arrays.stream(record.getRecordComponents())
                    .map(RecordComponent::getGenericType)
                    .forEach(this::collect);
        }
    }

    private static void compare(Class<?> type, JsonNode definition) {
        List<String> names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertThat(definition.get("properties").propertyNames())
                .as(type.getSimpleName())
                .containsExactlyElementsOf(names);
        assertThat(definition.get("required").valueStream().map(JsonNode::asString))
                .as(type.getSimpleName())
                .containsExactlyElementsOf(names);
        for (RecordComponent component : type.getRecordComponents()) {
            assertThat(shape(definition.get("properties").get(component.getName())))
                    .as("%s.%s", type.getSimpleName(), component.getName())
                    .isEqualTo(shape(
                            component.getGenericType(),
                            component.getAnnotatedType().isAnnotationPresent(Nullable.class)));
        }
    }

    private static String shape(Type type, boolean nullable) {
        if (type instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            String inner = shape(arguments[arguments.length - 1], false);
            return generic.getRawType() == List.class ? "[" + inner + "]" : "{" + inner + "}";
        }
        Class<?> plain = (Class<?>) type;
        return TYPES.getOrDefault(plain, plain.getSimpleName()) + (nullable ? "|null" : "");
    }

    private static String shape(JsonNode schema) {
        if (schema.has("$ref")) {
            return schema.get("$ref").asString().replace("#/$defs/", "");
        }
        JsonNode type = schema.get("type");
        if (type.isArray()) {
            return type.get(0).asString() + "|" + type.get(1).asString();
        }
        return switch (type.asString()) {
            case "array" -> "[" + shape(schema.get("items")) + "]";
            case "object" -> "{" + shape(schema.get("additionalProperties")) + "}";
            default -> type.asString();
        };
    }
}
