package org.crossfoot.source.html;

import java.util.List;
import org.crossfoot.source.Block;
import org.crossfoot.source.GridDraft;
import org.jsoup.nodes.Element;

/** A table of a page as a grid; what stands in it outside of rows and cells is taken for a row of its own. */
final class PageTable {
    private final GridDraft grid = new GridDraft();
    private boolean inRow;

    private PageTable() {}

    static Block.Grid of(Element table) {
        PageTable read = new PageTable();
        read.rows(table);
        return read.grid.grid();
    }

    private void rows(Element parent) {
        for (Element child : parent.children()) {
            switch (child.normalName()) {
                case "thead", "tbody", "tfoot" -> rows(child);
                case "tr" -> row(child);
                case "td", "th" -> cell(child);
                case "caption", "colgroup", "col" -> {}
                default -> stray(child);
            }
        }
    }

    private void row(Element row) {
        grid.row();
        inRow = true;
        rows(row);
        inRow = false;
    }

    private void cell(Element cell) {
        if (!inRow) {
            grid.row();
        }
        grid.cell(span(cell, "rowspan"), span(cell, "colspan"), new PageBlocks().inside(cell));
    }

    private void stray(Element element) {
        List<Block> content = new PageBlocks().of(element);
        if (!content.isEmpty()) {
            grid.row();
            grid.cell(1, 1, content);
        }
    }

    private static int span(Element cell, String name) {
        String span = cell.attr(name).strip();
        return span.matches("\\d{1,4}") ? Integer.parseInt(span) : 1;
    }
}
