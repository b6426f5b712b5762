package org.crossfoot.declared;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Levels of schooling (学历) that leave nobody out: each next to the one before, from 研究生 or the one with 以上 down to the one
 * with 以下, or the other way round. Anyone has one highest level, so that such parts add up to all the people.
 */
final class SchoolingLevels {
    private static final Pattern LEVEL =
            Pattern.compile("^(?:具有|拥有)?(?:全日制)?(?<name>小学|初中|高中|中专|中职|大专|专科|高职|大学本科|大学|本科|硕士研究生|硕士|研究生|博士研究生|博士)"
                    + "(?<first>及以下|以下|及以上|以上)?(?:文化|学历|学位|程度|毕业)*(?<last>及以下|以下|及以上|以上)?(?:者|人员|的)?$");

    private static final List<String> RANKS =
            List.of("小学", "初中", "高中|中专|中职", "大专|专科|高职", "大学本科|大学|本科", "硕士研究生|硕士|研究生", "博士研究生|博士");

    private SchoolingLevels() {}

    static boolean areComplete(List<String> labels) {
        List<Level> levels = labels.stream().map(SchoolingLevels::level).toList();
        boolean falling =
                levels.size() > 1 && levels.get(0).rank() > levels.get(1).rank();
        int step = falling ? -1 : 1;
        boolean adjoining = IntStream.range(1, levels.size())
                .allMatch(at -> levels.get(at).rank() == levels.get(at - 1).rank() + step);
        boolean open = IntStream.range(1, levels.size() - 1)
                .allMatch(at -> levels.get(at).bound().isEmpty());
        Level lowest = levels.get(falling ? levels.size() - 1 : 0);
        Level highest = levels.get(falling ? 0 : levels.size() - 1);
        return levels.size() > 1 && adjoining && open && lowest.isLowest() && highest.isHighest();
    }

    private static Level level(String label) {
        Matcher found = LEVEL.matcher(label);
        if (!found.matches()) {
            return new Level("", Integer.MIN_VALUE, "");
        }
        String name = found.group("name");
        String first = found.group("first");
        String last = found.group("last");
        int rank = IntStream.range(0, RANKS.size())
                .filter(at -> name.matches(RANKS.get(at)))
                .findFirst()
                .orElse(Integer.MIN_VALUE);
        return new Level(name, rank, first != null ? first : last != null ? last : "");
    }

    private record Level(String name, int rank, String bound) {
        boolean isLowest() {
            return rank >= 0 && bound.endsWith("以下");
        }

        /** 研究生 by itself holds 博士 too, 硕士 does not. */
        boolean isHighest() {
            return rank >= 0 && (bound.endsWith("以上") || (bound.isEmpty() && name.matches("研究生|博士.*")));
        }
    }
}
