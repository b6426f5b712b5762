package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.List;

/** Glyphs that the file sets one after the other without a gap: what belongs together even where it runs over a rule. */
final class GlyphRuns {
    private static final double NEAR = 0.3;
    private static final double LEVEL = 0.1;

    /** A rule parts two glyphs only where they leave it room; through a text that runs over its cell it goes without any. */
    private static final double ROOM = 0.1;

    private GlyphRuns() {}

    /** The runs, in the order of the file; no run goes on beyond one of the upright rules in a gap. */
    static List<List<Glyph>> of(List<Glyph> glyphs, List<Rule> uprights) {
        List<List<Glyph>> runs = new ArrayList<>();
        List<Glyph> run = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            if (!run.isEmpty() && !goesOn(run.get(run.size() - 1), glyph, uprights)) {
                runs.add(run);
                run = new ArrayList<>();
            }
            run.add(glyph);
        }
        if (!run.isEmpty()) {
            runs.add(run);
        }
        return runs;
    }

    private static boolean goesOn(Glyph before, Glyph next, List<Rule> uprights) {
        double em = Math.max(before.size(), next.size());
        double gap = next.box().left() - before.box().right();
        boolean level = Math.abs(next.box().bottom() - before.box().bottom()) < LEVEL * em;
        return level && Math.abs(gap) < NEAR * em && (gap < ROOM * em || !isParted(before, next, uprights));
    }

    private static boolean isParted(Glyph before, Glyph next, List<Rule> uprights) {
        double y = next.box().centreY();
        return uprights.stream()
                .anyMatch(rule -> rule.at() >= before.box().right() - 1
                        && rule.at() <= next.box().left() + 1
                        && rule.covers(y));
    }
}
