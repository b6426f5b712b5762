package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Leaves out a glyph that is set once more at the same place, as some programs do to make it look bold. */
final class Doubled {
    private static final double SAME_PLACE = 0.15;

    /** The second setting follows soon after the first. */
    private static final int SOON = 100;

    private Doubled() {}

    static List<Glyph> without(List<Glyph> glyphs) {
        Map<String, List<Glyph>> known = new HashMap<>();
        List<Glyph> single = new ArrayList<>();
        for (Glyph glyph : glyphs) {
            List<Glyph> same = known.computeIfAbsent(glyph.text(), text -> new ArrayList<>());
            if (same.subList(Math.max(0, same.size() - SOON), same.size()).stream()
                    .noneMatch(other -> isAtPlaceOf(other, glyph))) {
                same.add(glyph);
                single.add(glyph);
            }
        }
        return single;
    }

    private static boolean isAtPlaceOf(Glyph one, Glyph other) {
        double near = SAME_PLACE * one.size();
        return Math.abs(one.box().left() - other.box().left()) < near
                && Math.abs(one.box().bottom() - other.box().bottom()) < near;
    }
}
