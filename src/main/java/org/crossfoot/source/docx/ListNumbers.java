package org.crossfoot.source.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crossfoot.source.Counting;
import org.crossfoot.source.pack.Xml;
import org.jspecify.annotations.Nullable;

/** The numbers that Word puts before the paragraphs of its lists; they do not stand in the text of the file. */
final class ListNumbers {
    static final int LEVELS = 9;

    private static final Pattern PLACE = Pattern.compile("%([1-9])");
    private static final int STYLES_DEEP = 10;

    private final NumberingVisitor definitions = new NumberingVisitor();
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> restarted = new HashSet<>();

    /**
     * Which list a paragraph belongs to.
     *
     * @param list its number in the file; {@code 0} takes a paragraph out of the list of its style
     * @param level from 0; null if the list's definition says
     */
    record Membership(String list, @Nullable Integer level) {}

    /**
     * A level of a list.
     *
     * @param start its first number
     * @param counting how its numbers are written
     * @param pattern the text with places such as {@code %1}
     */
    record Level(int start, Counting counting, String pattern) {}

    Xml.Visitor definitions() {
        return definitions;
    }

    /** The number of the next paragraph with this style and direct membership, empty if it has none. */
    String next(@Nullable String style, @Nullable Membership direct) {
        Membership list = direct == null ? ofStyle(style) : direct;
        if (list == null) {
            return "";
        }
        Integer said = list.level();
        int level = Math.max(0, Math.min(said == null ? levelOfStyle(style) : said, LEVELS - 1));
        return next(list.list(), level);
    }

    private String next(String list, int level) {
        String definition = definitions.definition(list);
        Level own = definition == null ? null : definitions.level(definition, list, level);
        if (definition == null || own == null) {
            return "";
        }
        int[] count = counts.computeIfAbsent(definition, unused -> new int[LEVELS]);
        if (definitions.restarts(list) && restarted.add(list)) {
            count[level] = 0;
        }
        count[level] = count[level] == 0 ? own.start() : count[level] + 1;
        for (int below = level + 1; below < LEVELS; below++) {
            count[below] = 0;
        }
        return Counting.apart(PLACE.matcher(own.pattern())
                .replaceAll(place -> Matcher.quoteReplacement(
                        written(definition, list, count, Integer.parseInt(place.group(1)) - 1))));
    }

    private String written(String definition, String list, int[] count, int level) {
        Level at = definitions.level(definition, list, level);
        return at == null ? "" : at.counting().write(Math.max(count[level], at.start()));
    }

    private @Nullable Membership ofStyle(@Nullable String style) {
        String at = style;
        for (int i = 0; at != null && i < STYLES_DEEP; i++) {
            Membership list = definitions.ofStyle(at);
            if (list != null) {
                return list;
            }
            at = definitions.base(at);
        }
        return null;
    }

    private int levelOfStyle(@Nullable String style) {
        return style == null ? 0 : definitions.levelOfStyle(style);
    }
}
