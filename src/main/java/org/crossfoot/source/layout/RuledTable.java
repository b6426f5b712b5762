package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossfoot.source.DocumentWriter.Draft;
import org.crossfoot.source.layout.Grid.Area;

/** Fills the cells of a grid of rules with the text whose centre stands in them. */
final class RuledTable {
    private final Grid grid;
    private final Map<Integer, List<Glyph>> held = new TreeMap<>();

    RuledTable(Grid grid, List<List<Glyph>> runs) {
        this.grid = grid;
        runs.forEach(this::place);
    }

    private void place(List<Glyph> run) {
        Box box = Box.around(run.stream().map(Glyph::box).toList());
        for (int i = 0; i < grid.areas().size(); i++) {
            if (grid.box(grid.areas().get(i)).holdsCentreOf(box)) {
                held.computeIfAbsent(i, area -> new ArrayList<>()).addAll(run);
                return;
            }
        }
    }

    /** The table, with rows that no rule parts told apart by the numbers in them. */
    GridBlock block() {
        List<CellLines> cells = new ArrayList<>();
        held.forEach((area, glyphs) -> cells.add(new CellLines(grid.areas().get(area), GlyphRow.of(glyphs))));
        RowSplit split = new RowSplit(cells);
        List<Draft> drafts =
                cells.stream().flatMap(cell -> split.drafts(cell).stream()).toList();
        return new GridBlock(
                grid.box(), grid.xs(), GridBlock.OF_RULES, split.rows(grid.ys().size() - 1), drafts);
    }

    /** A cell with its lines of text. */
    record CellLines(Area area, List<GlyphRow> lines) {
        CellLines {
            lines = List.copyOf(lines);
        }
    }
}
