package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One page: the tables that its rules draw, and the rows of text outside them.
 *
 * @param width of the page to a point
 * @param height of the page in points
 * @param ruled the tables drawn
 * @param rows of text outside the tables, from top to bottom
 * @param levels the level rules
 */
record PageLayout(double width, double height, List<GridBlock> ruled, List<GlyphRow> rows, List<Rule> levels) {
    PageLayout {
        ruled = List.copyOf(ruled);
        rows = List.copyOf(rows);
        levels = List.copyOf(levels);
    }

    static PageLayout of(PageContent page) {
        List<Rule> uprights =
                Rule.upright(page.rules().stream().filter(PageLayout::isUpright).toList());
        List<Rule> levels = Rule.level(
                page.rules().stream().filter(rule -> !isUpright(rule)).toList());
        List<Grid> grids = RuleGroup.of(levels, uprights).stream()
                .filter(RuleGroup::isGrid)
                .map(Grid::of)
                .filter(grid -> grid.areas().size() > 1)
                .toList();
        List<List<Glyph>> runs = GlyphRuns.of(Doubled.without(page.glyphs()), uprights);
        List<GridBlock> ruled = new ArrayList<>();
        for (Grid grid : grids) {
            List<List<Glyph>> within =
                    runs.stream().filter(run -> isWithin(run, grid)).toList();
            ruled.add(new RuledTable(grid, within).block());
        }
        List<Glyph> outside = runs.stream()
                .filter(run -> grids.stream().noneMatch(grid -> isWithin(run, grid)))
                .flatMap(List::stream)
                .toList();
        return new PageLayout(Math.rint(page.width()), page.height(), ruled, GlyphRow.of(outside), levels);
    }

    private static boolean isUpright(Box rule) {
        return rule.height() > rule.width();
    }

    private static boolean isWithin(List<Glyph> run, Grid grid) {
        return grid.box().holdsCentreOf(Box.around(run.stream().map(Glyph::box).toList()));
    }

    PageLayout without(List<GlyphRow> leftOut) {
        List<GlyphRow> kept =
                rows.stream().filter(row -> !leftOut.contains(row)).toList();
        return new PageLayout(width, height, ruled, kept, levels);
    }

    /** Everything on the page in reading order, tables without rules between their columns among it. */
    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>(ruled);
        blocks.addAll(AlignedTables.of(rows, levels, width));
        blocks.sort(Comparator.comparingDouble(block -> block.box().top()));
        return blocks;
    }
}
