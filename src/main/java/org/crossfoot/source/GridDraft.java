package org.crossfoot.source;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.crossfoot.source.Block.Grid;
import org.crossfoot.source.Block.Slot;

/** A table while its cells are being read, row by row; a cell goes to the next place that no cell above reaches into. */
public final class GridDraft {
    /** Wider than any table that people read; keeps a forged span from filling the memory. */
    private static final int WIDEST = 1000;

    private final List<Slot> slots = new ArrayList<>();

    /** The places taken in the current row and below it. */
    private final List<BitSet> taken = new ArrayList<>();

    private int row = -1;
    private int column;

    /** Begins the next row. */
    public void row() {
        if (row >= 0 && !taken.isEmpty()) {
            taken.remove(0);
        }
        row++;
        column = 0;
    }

    /** Leaves columns free before the next cell. */
    public void skip(int columns) {
        column += Math.max(0, Math.min(columns, WIDEST));
    }

    /** Places the next cell. */
    public void cell(int height, int width, List<Block> content) {
        row = Math.max(row, 0);
        int high = Math.max(1, Math.min(height, WIDEST));
        int wide = Math.max(1, Math.min(width, WIDEST));
        while (taken.size() < high) {
            taken.add(new BitSet());
        }
        column = taken.get(0).nextClearBit(column);
        slots.add(new Slot(row, column, high, wide, content));
        taken.subList(0, high).forEach(places -> places.set(column, column + wide));
        column += wide;
    }

    /** Places the next cell as the lower part of the one that ends above it in the same column. */
    public void continuation(int width, List<Block> content) {
        int at = column;
        for (int i = slots.size() - 1; i >= 0; i--) {
            Slot above = slots.get(i);
            if (above.column() == at && above.row() + above.height() == row) {
                List<Block> all = new ArrayList<>(above.content());
                all.addAll(content);
                slots.set(i, new Slot(above.row(), at, above.height() + 1, above.width(), all));
                column += Math.max(1, Math.min(width, WIDEST));
                return;
            }
        }
        cell(1, width, content);
    }

    /** The table; a span that runs below the last row is cut there. */
    public Grid grid() {
        return new Grid(slots.stream()
                .map(slot -> new Slot(
                        slot.row(),
                        slot.column(),
                        Math.min(slot.height(), row + 1 - slot.row()),
                        slot.width(),
                        slot.content()))
                .toList());
    }
}
