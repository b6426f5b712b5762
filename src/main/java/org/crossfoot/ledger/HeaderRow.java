package org.crossfoot.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.crossfoot.source.Row;

/**
 * A row that may be the header row, alone or below a row whose cells stand over several of its columns: 借方 below 金额 is known as
 * 借方, 金额借方 and 借方金额.
 *
 * @param names for each column what it may be known as, as {@link Headers#normal} writes it
 * @param shown for each column the header as it stands in the file
 */
record HeaderRow(List<Set<String>> names, List<String> shown) {

    static HeaderRow of(Row row) {
        List<Set<String>> names = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        for (String cell : row.cells()) {
            names.add(Set.of(Headers.normal(cell)));
            shown.add(cell.strip());
        }
        return new HeaderRow(names, shown);
    }

    /** Two rows as one; a name that the lower row has twice tells nothing without the one above it. */
    static HeaderRow of(Row upper, Row lower) {
        List<String> below = lower.cells().stream().map(Headers::normal).toList();
        List<Set<String>> names = new ArrayList<>();
        List<String> shown = new ArrayList<>();
        String over = "";
        for (int column = 0; column < Math.max(upper.cells().size(), below.size()); column++) {
            String above = cell(upper, column);
            String name = column < below.size() ? below.get(column) : "";
            // A merged cell has its text in the first of its columns.
            over = above.isEmpty() && !name.isEmpty() ? over : above;
            names.add(names(Headers.normal(over), name, Collections.frequency(below, name) == 1));
            shown.add(shown(over, cell(lower, column)));
        }
        return new HeaderRow(names, shown);
    }

    private static Set<String> names(String over, String name, boolean unique) {
        if (name.isEmpty() || over.isEmpty() || name.equals(over)) {
            return Set.of(name.isEmpty() ? over : name);
        }
        return unique ? Set.of(name, over + name, name + over) : Set.of(over + name, name + over);
    }

    private static String shown(String over, String name) {
        return name.isEmpty() || over.isEmpty() || name.equals(over)
                ? over + (name.equals(over) ? "" : name)
                : over + "/" + name;
    }

    private static String cell(Row row, int column) {
        return column < row.cells().size() ? row.cells().get(column).strip() : "";
    }

    /** The row with more columns behind it. */
    HeaderRow with(List<String> headers) {
        List<Set<String>> allNames = new ArrayList<>(names);
        List<String> allShown = new ArrayList<>(shown);
        headers.forEach(header -> allNames.add(Set.of(Headers.normal(header))));
        allShown.addAll(headers);
        return new HeaderRow(allNames, allShown);
    }

    int size() {
        return names.size();
    }

    /** The first column known by a name, -1 if there is none. */
    int indexOf(String name) {
        for (int column = 0; column < names.size(); column++) {
            if (names.get(column).contains(name)) {
                return column;
            }
        }
        return -1;
    }

    /** True if a text stands in the header of a column. */
    boolean isPartOf(int column, String text) {
        return List.of(Headers.normal(shown.get(column)).split("/")).contains(text);
    }

    /** True if more than one column is known by a name. */
    boolean hasTwice(String name) {
        return names.stream().filter(known -> known.contains(name)).count() > 1;
    }
}
