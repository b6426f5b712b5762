package org.crossfoot.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Rows of text in columns as wide as a terminal shows them, where a Chinese character takes two places. */
final class Columns {
    private static final Set<Character.UnicodeBlock> WIDE = Set.of(
            Character.UnicodeBlock.CJK_SYMBOLS_AND_PUNCTUATION, Character.UnicodeBlock.HALFWIDTH_AND_FULLWIDTH_FORMS);

    private final List<List<String>> rows;
    private final List<Integer> widths = new ArrayList<>();

    Columns(List<List<String>> rows) {
        this.rows = rows;
        rows.forEach(this::widen);
    }

    private void widen(List<String> row) {
        for (int i = 0; i < row.size(); i++) {
            int width = width(row.get(i));
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
            line.append(row.get(i)).append(" ".repeat(widths.get(i) - width(row.get(i)) + 2));
        }
        return line.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || WIDE.contains(Character.UnicodeBlock.of(c));
    }
}
