package org.crossfoot.source.csv;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Splits lines without quotation marks. Most cells of a ledger equal the one above; such a cell becomes the same text again
 * without being decoded, and whoever compares it with the one before is done at once.
 */
final class PlainCells {
    private static final char DAMAGED = '\uFFFD';

    private final ByteLines lines;
    private @Nullable String[] above = new String[0];
    private ColumnTexts[] texts = new ColumnTexts[0];
    private int[] starts = new int[0];
    private int[] lengths = new int[0];
    private int known;
    private int block = -1;

    PlainCells(ByteLines lines) {
        this.lines = lines;
    }

    /** The cells of the line; null if they cannot be told so, or hold bytes that the encoding does not know. */
    String @Nullable [] split() {
        if (!lines.isPlain()) {
            known = 0;
            return null;
        }
        int count = lines.cells();
        makeRoom(count);
        int reusable = block == lines.block() ? Math.min(known, count) : 0;
        block = lines.block();
        known = 0;
        String[] cells = new String[count];
        int start = lines.from();
        for (int i = 0; i < count; i++) {
            int length = lines.end(i) - start;
            String cell = i < reusable && isAbove(i, start, length) ? above[i] : decoded(i, start, length);
            if (cell == null) {
                return null;
            }
            cells[i] = cell;
            above[i] = cell;
            starts[i] = start;
            lengths[i] = length;
            start = lines.end(i) + 1;
        }
        known = count;
        return cells;
    }

    private void makeRoom(int count) {
        int room = above.length;
        if (count > room) {
            texts = Arrays.copyOf(texts, count);
            Arrays.setAll(texts, i -> i < room ? texts[i] : new ColumnTexts(lines.charset()));
            above = Arrays.copyOf(above, count);
            starts = Arrays.copyOf(starts, count);
            lengths = Arrays.copyOf(lengths, count);
        }
    }

    private boolean isAbove(int cell, int start, int length) {
        byte[] buffer = lines.buffer();
        return lengths[cell] == length
                && Arrays.equals(buffer, starts[cell], starts[cell] + length, buffer, start, start + length);
    }

    private @Nullable String decoded(int column, int start, int length) {
        if (length == 0) {
            return "";
        }
        String cell = texts[column].of(lines.buffer(), start, start + length);
        return cell.indexOf(DAMAGED) >= 0 ? null : cell;
    }
}
