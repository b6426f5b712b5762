package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The glyphs that stand on one line, from left to right. */
record GlyphRow(List<Glyph> glyphs) {
    private static final String CLOSING = "，。、；：？！）》】〕”’,.;:?!)]%％";
    private static final double DISTINCT = 0.3;

    GlyphRow {
        glyphs = glyphs.stream()
                .sorted(Comparator.comparingDouble(glyph -> glyph.box().left()))
                .toList();
    }

    /**
     * The rows of some glyphs from top to bottom. The widest run of glyphs makes a row; a fragment that stands a little off the
     * baseline, as punctuation and raised signs do, belongs to the row that it stands beside.
     */
    static List<GlyphRow> of(List<Glyph> glyphs) {
        List<List<Glyph>> runs = new ArrayList<>(GlyphRuns.of(glyphs, List.of()));
        runs.sort(Comparator.comparingDouble(run -> -box(run).width()));
        List<Box> boxes = new ArrayList<>();
        List<List<Glyph>> rows = new ArrayList<>();
        for (List<Glyph> run : runs) {
            int row = rowBeside(box(run), boxes);
            if (row == boxes.size()) {
                boxes.add(box(run));
                rows.add(new ArrayList<>());
            }
            rows.get(row).addAll(run);
        }
        return rows.stream()
                .map(GlyphRow::new)
                .sorted(Comparator.comparingDouble(row -> row.box().centreY()))
                .toList();
    }

    private static int rowBeside(Box run, List<Box> rows) {
        int best = rows.size();
        double most = 0.5;
        for (int i = 0; i < rows.size(); i++) {
            double beside = run.beside(rows.get(i));
            if (beside > most) {
                best = i;
                most = beside;
            }
        }
        return best;
    }

    Box box() {
        return box(glyphs);
    }

    private static Box box(List<Glyph> glyphs) {
        return Box.around(glyphs.stream().map(Glyph::box).toList());
    }

    double size() {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    String text() {
        return Spacing.text(glyphs);
    }

    Line line() {
        return new Line(text(), box(), size(), lead());
    }

    private double lead() {
        int end = 1;
        boolean narrow = glyphs.get(0).isNarrow();
        while (end < glyphs.size() && holds(glyphs.get(end - 1), glyphs.get(end), narrow)) {
            end++;
        }
        return box(glyphs.subList(0, end)).width();
    }

    private static boolean holds(Glyph before, Glyph next, boolean narrow) {
        boolean near = next.box().left() - before.box().right() < DISTINCT * next.size();
        return near && (CLOSING.contains(next.text()) || (narrow && next.isNarrow()));
    }

    /** The parts of the row between gaps wider than those of its words. */
    List<GlyphRow> pieces(double gapInEms) {
        List<GlyphRow> pieces = new ArrayList<>();
        double usual = Spacing.usualGap(glyphs);
        int from = 0;
        for (int i = 1; i <= glyphs.size(); i++) {
            if (i == glyphs.size() || gap(i) - usual > gapInEms * size()) {
                pieces.add(new GlyphRow(glyphs.subList(from, i)));
                from = i;
            }
        }
        return pieces;
    }

    private double gap(int at) {
        return glyphs.get(at).box().left() - glyphs.get(at - 1).box().right();
    }
}
