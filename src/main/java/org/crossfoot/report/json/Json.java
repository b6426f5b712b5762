package org.crossfoot.report.json;

import java.io.OutputStream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records as JSON: members in the order of their components, absent values as null, text unescaped. The same record gives
 * the same characters on every machine.
 */
public final class Json {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRINTER = printer(INDENT);
    private static final DefaultPrettyPrinter ROWS = printer(new RowIndenter(INDENT));

    private Json() {}

    private static DefaultPrettyPrinter printer(DefaultPrettyPrinter.Indenter indenter) {
        return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
    }

    /** On one line, without a line break at its end. */
    public static String line(Object record) {
        return MAPPER.writeValueAsString(record);
    }

    /** The same in UTF-8. */
    public static byte[] bytes(Object record) {
        return MAPPER.writeValueAsBytes(record);
    }

    /** Indented by two blanks, without a line break at its end. */
    public static String pretty(Object record) {
        return MAPPER.writer().with(PRINTER).writeValueAsString(record);
    }

    /** Writes records one after another, indented as {@link #pretty} would down to the rows of their lists. */
    static JsonGenerator indented(OutputStream out) {
        return MAPPER.writer().with(ROWS).createGenerator(out);
    }

    /**
     * Reads back what {@link #line} or {@link #pretty} wrote.
     *
     * @throws IllegalArgumentException if the text is no such record
     */
    public static <T> T read(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw unreadable(type, e);
        }
    }

    /**
     * Reads back what {@link #bytes} wrote.
     *
     * @throws IllegalArgumentException if the text is no such record
     */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JacksonException e) {
            throw unreadable(type, e);
        }
    }

    private static IllegalArgumentException unreadable(Class<?> type, JacksonException e) {
        return new IllegalArgumentException("not a " + type.getSimpleName() + ": " + e.getOriginalMessage(), e);
    }
}
