package org.crossfoot.ledger;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How the columns of one kind of export are recognised: the headers that each field may stand under.
 *
 * @param name what users call it: the name of its file without the extension
 * @param shape what its rows are
 * @param headers for each field the headers it is known by, the preferred first, as {@link Headers#normal} writes them
 */
public record Mapping(String name, Shape shape, Map<Field, List<String>> headers) {
    public Mapping {
        headers = new EnumMap<>(headers);
    }

    List<String> headersOf(Field field) {
        return headers.getOrDefault(field, List.of());
    }

    /** The fields without which no entry can be made and for which it knows no header. */
    List<Field> missing() {
        return shape.missing(headers::containsKey);
    }
}
