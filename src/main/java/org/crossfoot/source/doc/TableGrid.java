package org.crossfoot.source.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;
import org.crossfoot.source.Block;
import org.crossfoot.source.GridDraft;

/** A table as a grid: rows store the edges of their cells, and the columns are what lies between all edges of all rows. */
final class TableGrid {
    /** Edges nearer than this are one (in twentieths of a point); programs round them differently from row to row. */
    private static final int SAME_EDGE = 40;

    private final Table table;
    private final BodyBlocks text;
    private final List<Integer> edges;

    TableGrid(Table table, BodyBlocks text) {
        this.table = table;
        this.text = text;
        this.edges = edges(table);
    }

    Block.Grid grid() {
        GridDraft grid = new GridDraft();
        for (int i = 0; i < table.numRows(); i++) {
            grid.row();
            row(table.getRow(i), grid);
        }
        return grid.grid();
    }

    private void row(TableRow row, GridDraft grid) {
        int column = 0;
        for (int i = 0; i < row.numCells(); ) {
            TableCell cell = row.getCell(i);
            int right = endOfMerged(row, i);
            TableCell last = row.getCell(right - 1);
            int start = column(cell.getLeftEdge());
            int end = Math.max(start + 1, column(last.getLeftEdge() + last.getWidth()));
            grid.skip(start - column);
            place(cell, end - start, grid);
            column = end;
            i = right;
        }
    }

    private void place(TableCell cell, int width, GridDraft grid) {
        List<Block> content = text.of(cell);
        if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
            grid.continuation(width, content);
        } else {
            grid.cell(1, width, content);
        }
    }

    /** The index after the last cell that is merged with this one. */
    private static int endOfMerged(TableRow row, int first) {
        int end = first + 1;
        if (row.getCell(first).isFirstMerged()) {
            while (end < row.numCells() && isInner(row.getCell(end))) {
                end++;
            }
        }
        return end;
    }

    private static boolean isInner(TableCell cell) {
        return cell.isMerged() && !cell.isFirstMerged();
    }

    private int column(int edge) {
        int column = 0;
        while (column < edges.size() && edges.get(column) < edge - SAME_EDGE) {
            column++;
        }
        return column;
    }

    private static List<Integer> edges(Table table) {
        TreeSet<Integer> all = new TreeSet<>();
        for (int i = 0; i < table.numRows(); i++) {
            TableRow row = table.getRow(i);
            for (int j = 0; j < row.numCells(); j++) {
                all.add(row.getCell(j).getLeftEdge());
                all.add(row.getCell(j).getLeftEdge() + row.getCell(j).getWidth());
            }
        }
        List<Integer> edges = new ArrayList<>();
        for (int edge : all) {
            if (edges.isEmpty() || edge - edges.get(edges.size() - 1) > SAME_EDGE) {
                edges.add(edge);
            }
        }
        return edges;
    }
}
