package org.crossfoot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.report.TextWidth;

/** Rows of text in columns as wide as a terminal shows them, where a Chinese character takes two places. */
final class Columns {
    private final List<List<String>> rows;
    private final List<Integer> widths = new ArrayList<>();

    Columns(List<List<String>> rows) {
        this.rows = rows;
        rows.forEach(this::widen);
    }

    private void widen(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            int width = TextWidth.of(row.get(i));
            if (i == widths.size()) {
                widths.add(width);
            }
            widths.set(i, Math.max(widths.get(i), width));
        }
    }

    Stream<String> lines() {
        return rows.stream().map(this::line);
    }

    private String line(List<String> row) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < row.size(); i++) {
            line.append(row.get(i)).append(" ".repeat(widths.get(i) - TextWidth.of(row.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }
}
