package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.crossfoot.declared.table.Column.Heading;
import org.jspecify.annotations.Nullable;

/** The columns of amounts and numbers that a derived column may be derived from, as they stand under one header. */
final class Levels {
    private static final Pattern NO_LEVEL = Pattern.compile("其中|备注|单价|分值|得分|权重|指标值|完成值|目标值|累计增");
    private static final Pattern TOTAL = Pattern.compile("(?:合计|小计|总计|总额)(?:\\(.*\\))?|计");
    private static final Pattern TIME =
            Pattern.compile("(?:19|20)\\d{2}年?度?|本年度?|当年|上年度?|上一年|去年|同期|期初|期末|年初(?!预算)|年末|数$|额$|金额$|\\([A-Z]\\)$");

    private final List<Column> columns;
    private final @Nullable Integer latest;

    private Levels(List<Column> columns, @Nullable Integer latest) {
        this.columns = List.copyOf(columns);
        this.latest = latest;
    }

    /** The levels around a derived column, from those under the same header to all of the block. */
    static List<Levels> around(Column derived, List<Column> values) {
        List<Column> all = values.stream().filter(Levels::isLevel).toList();
        @Nullable
        Integer latest = all.stream()
                .map(column -> Sense.of(column.words()).year())
                .filter(Objects::nonNull)
                .filter(year -> year > 0)
                .max(Integer::compare)
                .orElse(null);
        List<Levels> levels = new ArrayList<>();
        for (int depth = derived.path().size() - 1; depth >= 0; depth--) {
            List<Heading> shared = derived.path().subList(0, depth);
            List<Column> within = all.stream()
                    .filter(column -> column.path().size() >= shared.size()
                            && column.path().subList(0, shared.size()).equals(shared))
                    .toList();
            if (!within.isEmpty()) {
                levels.add(new Levels(wholes(within, shared.size()), latest));
            }
        }
        return levels;
    }

    private static boolean isLevel(Column column) {
        return !Times.isCompared(column.words())
                && column.words().stream()
                        .noneMatch(words -> NO_LEVEL.matcher(words).find());
    }

    /** Of columns under one header with a 合计 or 小计 among them, that one. */
    private static List<Column> wholes(List<Column> columns, int depth) {
        Map<Heading, List<Column>> groups = new LinkedHashMap<>();
        for (Column column : columns) {
            Heading heading = column.path().size() > depth
                    ? column.path().get(depth)
                    : new Heading(-1, column.index(), column.leaf());
            groups.computeIfAbsent(heading, key -> new ArrayList<>()).add(column);
        }
        List<Column> wholes = new ArrayList<>();
        for (List<Column> group : groups.values()) {
            Optional<Column> total = group.stream()
                    .filter(column -> TOTAL.matcher(column.leaf()).matches())
                    .findFirst();
            total.filter(column -> group.size() > 1).ifPresentOrElse(wholes::add, () -> wholes.addAll(group));
        }
        return wholes;
    }

    List<Column> columns() {
        return columns;
    }

    List<Column> where(Predicate<Column> wanted) {
        return columns.stream().filter(wanted).toList();
    }

    /** How many years a column lies before the latest; this year where its header names none. */
    int yearsBack(Column column) {
        @Nullable Integer year = Sense.of(column.words()).year();
        if (year == null) {
            return 0;
        }
        return year.equals(Sense.BEFORE) ? 1 : latest == null ? 0 : latest - year;
    }

    /** How many years before the latest the words of a comparison lie; empty where they name no year. */
    Optional<Integer> yearsBack(Sense words) {
        @Nullable Integer year = words.year();
        if (year == null) {
            return Optional.empty();
        }
        return Optional.of(year.equals(Sense.BEFORE) ? 1 : latest == null ? 0 : latest - year);
    }

    /** What a column is about, without its year: 决算 of 2022年决算数. */
    static String subject(Column column) {
        String words = column.label();
        String bare = TIME.matcher(words).replaceAll("");
        return TIME.matcher(bare).replaceAll("").replaceAll("[·()元万%/:]|单位", "");
    }
}
