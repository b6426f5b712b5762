package org.crossfoot.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Remembers what few distinct cells of a column mean, so that millions of rows share their texts and are read fast. */
final class Memo {
    private static final int LIMIT = 50_000;

    private final UnaryOperator<String> meaning;
    private final Map<String, String> known = new HashMap<>();
    private String lastCell = "";
    private String lastValue = "";

    Memo(UnaryOperator<String> meaning) {
        this.meaning = meaning;
    }

    /** What a cell means; mostly the same as in the row before. */
    String of(String cell) {
        if (!cell.equals(lastCell)) {
            lastValue = cell.isEmpty() ? "" : lookUp(cell);
            lastCell = cell;
        }
        return lastValue;
    }

    private String lookUp(String cell) {
        String value = known.get(cell);
        if (value == null) {
            value = meaning.apply(cell);
            if (known.size() >= LIMIT) {
                known.clear();
            }
            known.put(cell, value);
        }
        return value;
    }
}
