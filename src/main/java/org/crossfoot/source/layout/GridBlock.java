package org.crossfoot.source.layout;

import java.util.List;
import org.crossfoot.source.DocumentWriter.Draft;

/**
 * A table, or the part of it that stands on one page.
 *
 * @param box around it
 * @param edges the x positions where its columns begin, and where the last one ends
 * @param slack how far the same edge may stand elsewhere in another part of the table
 * @param rows how many it has, empty ones included
 * @param cells counted within this part
 */
record GridBlock(Box box, List<Double> edges, double slack, int rows, List<Draft> cells) implements Block {
    /** Rules of one column on two pages differ by no more than the thickness of a thick rule. */
    static final double OF_RULES = 5;

    /** Edges between texts move with the widest text of the page. */
    static final double OF_TEXT = 30;

    GridBlock {
        edges = List.copyOf(edges);
        cells = List.copyOf(cells);
    }

    boolean hasColumnsOf(GridBlock other) {
        if (edges.size() != other.edges.size() || slack != other.slack) {
            return false;
        }
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - other.edges.get(i)) > slack) {
                return false;
            }
        }
        return true;
    }

    /** How many of the first rows repeat those of the table's first part: its header, set again on every page. */
    int rowsRepeating(GridBlock first) {
        int row = 0;
        while (row < rows && !row(row).isEmpty() && row(row).equals(first.row(row))) {
            row++;
        }
        return row;
    }

    private List<Draft> row(int row) {
        return cells.stream().filter(cell -> cell.row() == row).toList();
    }
}
