package org.crossfoot.source.layout;

import java.util.List;
import org.crossfoot.source.DocumentWriter.Draft;

/**
 * A table, or the part of it that stands on one page.
 *
 * @param box around it
 * @param edges the x positions where its columns begin, and where the last one ends
 * @param rows how many it has, empty ones included
 * @param cells counted within this part
 */
record GridBlock(Box box, List<Double> edges, int rows, List<Draft> cells) implements Block {
    /** Columns of two parts of one table differ by no more than the thickness of a thick rule. */
    private static final double SAME = 5;

    GridBlock {
        edges = List.copyOf(edges);
        cells = List.copyOf(cells);
    }

    boolean hasColumnsOf(GridBlock other) {
        if (edges.size() != other.edges.size()) {
            return false;
        }
        for (int i = 0; i < edges.size(); i++) {
            if (Math.abs(edges.get(i) - other.edges.get(i)) > SAME) {
                return false;
            }
        }
        return true;
    }
}
