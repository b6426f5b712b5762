package org.crossfoot.journal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crossfoot.budget.ResourceTable;

/**
 * The parameters of all tests, those of the job file in place of the standard ones.
 *
 * @param parameters in the order of their definition in {@code journal/parameters.csv}
 */
public record JournalSettings(List<Parameter> parameters) {
    private static final int FEN = 100;

    public JournalSettings {
        parameters = List.copyOf(parameters);
    }

    /** The parameters that hold where a job file says nothing. */
    public static JournalSettings standard() {
        return new JournalSettings(ResourceTable.rows("/journal/parameters.csv").stream()
                .map(JournalSettings::parameter)
                .toList());
    }

    private static Parameter parameter(List<String> row) {
        Parameter.Kind kind = Parameter.Kind.valueOf(row.get(2).toUpperCase(Locale.ROOT));
        return new Parameter(row.get(0), row.get(1), kind, Long.parseLong(row.get(3)));
    }

    /** The same with other values for some keys. */
    public JournalSettings with(Map<String, Long> values) {
        return new JournalSettings(parameters.stream()
                .map(parameter -> parameter.with(values.getOrDefault(parameter.key(), parameter.value())))
                .toList());
    }

    /** The parameters of one test. */
    List<Parameter> of(String test) {
        return parameters.stream()
                .filter(parameter -> parameter.test().equals(test))
                .toList();
    }

    /** A parameter's number; amounts in fen. */
    long value(String test, String name) {
        Parameter found = parameters.stream()
                .filter(parameter ->
                        parameter.test().equals(test) && parameter.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(test + "." + name));
        return found.kind() == Parameter.Kind.YUAN ? Math.multiplyExact(found.value(), FEN) : found.value();
    }
}
