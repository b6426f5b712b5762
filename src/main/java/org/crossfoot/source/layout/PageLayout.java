package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads one page: the tables that its rules draw, those that its numbers line up to, and the lines between them. */
final class PageLayout {
    private PageLayout() {}

    static List<Block> of(PageContent page) {
        List<Glyph> glyphs = Doubled.without(page.glyphs());
        List<Rule> uprights =
                Rule.upright(page.rules().stream().filter(PageLayout::isUpright).toList());
        List<Rule> levels = Rule.level(
                page.rules().stream().filter(rule -> !isUpright(rule)).toList());
        List<Grid> grids = RuleGroup.of(levels, uprights).stream()
                .filter(RuleGroup::isGrid)
                .map(Grid::of)
                .filter(grid -> grid.areas().size() > 1)
                .toList();
        List<List<Glyph>> runs = GlyphRuns.of(glyphs, uprights);
        List<Block> blocks = new ArrayList<>();
        for (Grid grid : grids) {
            List<List<Glyph>> within =
                    runs.stream().filter(run -> isWithin(run, grid)).toList();
            blocks.add(new RuledTable(grid, within).block());
        }
        List<Glyph> outside = runs.stream()
                .filter(run -> grids.stream().noneMatch(grid -> isWithin(run, grid)))
                .flatMap(List::stream)
                .toList();
        blocks.addAll(AlignedTables.of(GlyphRow.of(outside), levels));
        blocks.sort(Comparator.comparingDouble(block -> block.box().top()));
        return blocks;
    }

    private static boolean isUpright(Box rule) {
        return rule.height() > rule.width();
    }

    private static boolean isWithin(List<Glyph> run, Grid grid) {
        return grid.box().holdsCentreOf(Box.around(run.stream().map(Glyph::box).toList()));
    }
}
