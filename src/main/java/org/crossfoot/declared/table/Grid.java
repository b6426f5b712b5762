package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crossfoot.source.Table;
import org.crossfoot.source.Table.Cell;

/** A table's cells by place, a merged cell in every place it covers; rows without any cell are left out. */
final class Grid {
    private final List<List<Cell>> begun = new ArrayList<>();
    private final List<TreeMap<Integer, Cell>> covering = new ArrayList<>();
    private final TreeSet<Integer> columns = new TreeSet<>();

    Grid(Table table) {
        int row = -1;
        for (Cell cell : table.cells()) {
            if (begun.isEmpty() || cell.row() != row) {
                begun.add(new ArrayList<>());
                covering.add(new TreeMap<>());
                row = cell.row();
            }
            begun.get(begun.size() - 1).add(cell);
            columns.add(cell.column());
        }
        cover();
    }

    private void cover() {
        for (int row = 0; row < begun.size(); row++) {
            for (Cell cell : begun.get(row)) {
                covering.subList(row, bottom(row, cell)).forEach(below -> below.putIfAbsent(cell.column(), cell));
            }
        }
    }

    int height() {
        return begun.size();
    }

    /** The columns in which cells begin, from left to right. */
    List<Integer> columns() {
        return List.copyOf(columns);
    }

    /** The cells that begin in a row. */
    List<Cell> begunIn(int row) {
        return begun.get(row);
    }

    /** The cell that covers a place. */
    Optional<Cell> at(int row, int column) {
        Map.Entry<Integer, Cell> left = covering.get(row).floorEntry(column);
        return left == null || column >= left.getKey() + left.getValue().width()
                ? Optional.empty()
                : Optional.of(left.getValue());
    }

    /** The row behind the last one that a cell begun in {@code row} covers. */
    int bottom(int row, Cell cell) {
        int below = row + 1;
        int end = cell.row() + cell.height();
        while (below < begun.size() && begun.get(below).get(0).row() < end) {
            below++;
        }
        return below;
    }
}
