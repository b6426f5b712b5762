package org.crossfoot.store;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crossfoot.message.Message;
import org.crossfoot.report.json.Json;

/** The JSON of the columns that hold maps and messages. */
final class StoredJson {
    private StoredJson() {}

    /** Texts by name, in the order in which they were written. */
    static Map<String, String> texts(String json) {
        Map<String, String> texts = new LinkedHashMap<>();
        Map<?, ?> read = Json.read(json, Map.class);
        read.forEach((name, text) -> texts.put(String.valueOf(name), String.valueOf(text)));
        return texts;
    }

    /** Whole numbers by name. */
    static SortedMap<String, Integer> counts(String json) {
        SortedMap<String, Integer> counts = new TreeMap<>();
        Map<?, ?> read = Json.read(json, Map.class);
        read.forEach((name, count) -> counts.put(String.valueOf(name), Integer.valueOf(String.valueOf(count))));
        return counts;
    }

    /** A message as a list: its key, then its arguments as words or whole numbers, the messages among them as lists. */
    static String line(Message message) {
        return Json.line(list(message));
    }

    private static List<Object> list(Message message) {
        List<Object> list = new ArrayList<>(List.of(message.key()));
        message.arguments().forEach(argument -> list.add(plain(argument)));
        return list;
    }

    private static Object plain(Object argument) {
        if (argument instanceof Message nested) {
            return list(nested);
        }
        if (argument instanceof BigDecimal number) {
            return number.toPlainString();
        }
        return argument instanceof Integer ? argument : argument.toString();
    }

    /** Reads back a message, which says the same as the one that was written. */
    static Message message(String json) {
        return message(Json.read(json, List.class));
    }

    private static Message message(List<?> list) {
        List<Object> arguments = new ArrayList<>();
        for (Object argument : list.subList(1, list.size())) {
            arguments.add(argument instanceof List<?> nested ? message(nested) : argument);
        }
        return new Message(String.valueOf(list.get(0)), arguments);
    }
}
