package org.crossfoot.source;

import java.util.List;
import org.crossfoot.source.Block.Grid;
import org.crossfoot.source.Block.Paragraph;
import org.crossfoot.source.Block.Slot;

/**
 * Writes the blocks of a document in their order. A table that only arranges the page is read as the paragraphs and tables in
 * its cells: one with a single cell, or with a table in a cell, or with one column of sentences.
 */
public final class Blocks {
    private Blocks() {}

    public static void write(List<Block> blocks, DocumentWriter to) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph) {
                to.paragraph(paragraph.text());
            } else if (block instanceof Grid grid) {
                write(grid, to);
            }
        }
    }

    private static void write(Grid grid, DocumentWriter to) {
        if (arrangesThePage(grid)) {
            grid.slots().forEach(slot -> write(slot.content(), to));
            return;
        }
        to.table(
                "",
                grid.slots().stream()
                        .map(slot -> new DocumentWriter.Draft(
                                slot.row(), slot.column(), slot.height(), slot.width(), slot.text()))
                        .toList());
    }

    private static boolean arrangesThePage(Grid grid) {
        List<Slot> filled = grid.slots().stream()
                .filter(slot -> slot.holdsGrid() || !slot.text().isBlank())
                .toList();
        boolean oneColumn = filled.stream().map(Slot::column).distinct().count() <= 1;
        return filled.size() <= 1
                || filled.stream().anyMatch(Slot::holdsGrid)
                || (oneColumn && filled.stream().anyMatch(slot -> slot.text().contains("。")));
    }
}
