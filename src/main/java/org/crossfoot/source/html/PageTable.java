package org.crossfoot.source.html;

import java.util.Set;
import org.crossfoot.source.Block;
import org.crossfoot.source.GridDraft;
import org.jsoup.nodes.Element;

/** A table of a page as a grid. */
final class PageTable {
    private static final Set<String> SECTIONS = Set.of("thead", "tbody", "tfoot");

    private PageTable() {}

    static Block.Grid of(Element table) {
        GridDraft grid = new GridDraft();
        for (Element child : table.children()) {
            if (child.normalName().equals("tr")) {
                row(child, grid);
            } else if (SECTIONS.contains(child.normalName())) {
                child.children().stream()
                        .filter(row -> row.normalName().equals("tr"))
                        .forEach(row -> row(row, grid));
            }
        }
        return grid.grid();
    }

    private static void row(Element row, GridDraft grid) {
        grid.row();
        for (Element cell : row.children()) {
            if (cell.normalName().equals("td") || cell.normalName().equals("th")) {
                grid.cell(span(cell, "rowspan"), span(cell, "colspan"), new PageBlocks().of(cell));
            }
        }
    }

    private static int span(Element cell, String name) {
        String span = cell.attr(name).strip();
        return span.matches("\\d{1,4}") ? Integer.parseInt(span) : 1;
    }
}
