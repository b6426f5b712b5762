package org.crossfoot.source.layout;

import java.util.List;

/** Tables without rules between their cells, known by numbers that stand below each other. */
final class AlignedTables {
    private AlignedTables() {}

    static List<Block> of(List<GlyphRow> rows, List<Rule> levels) {
        return rows.stream().map(row -> (Block) row.line()).toList();
    }
}
