package org.crossfoot.declared.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.crossfoot.declared.table.Column.Heading;

/**
 * A column that is the sum of others by its header.
 *
 * @param total the column of the sum
 * @param parts the columns that it is the sum of
 */
record ColumnSum(Column total, List<Column> parts) {
    private static final Pattern TOTAL =
            Pattern.compile("(?:本年)?(?:收入|支出|经费|资金)?(?:合计|小计|总计|总额)(?:\\(.*\\))?|计|本年(?:收入|支出)合计");
    private static final Pattern NO_PART =
            Pattern.compile("其中|结转|结余|余额|单价|上年|增减|增长|比|率|%|占|累计|备注|预算数|决算数|执行数|完成|分值|得分|权重");
    private static final Pattern DIVIDED = Pattern.compile("基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助(?:支出)?|投资支出|债务还本支出");
    private static final Pattern SOURCE = Pattern.compile(".*(?:收入|拨款|补助|资金)(?:\\(.*\\))?");

    ColumnSum {
        parts = List.copyOf(parts);
    }

    /** The sums that the headers of a block's columns tell. */
    static List<ColumnSum> of(List<Column> columns, Statement statement) {
        List<ColumnSum> sums = new ArrayList<>();
        gather(columns, 0, statement, sums);
        return sums;
    }

    /** Finds the sum of a group of columns, and first those of the groups in it; returns the column that stands for the group. */
    private static Optional<Column> gather(List<Column> columns, int depth, Statement statement, List<ColumnSum> sums) {
        List<Column> leaves = new ArrayList<>();
        boolean whole = true;
        for (List<Column> group : groups(columns, depth)) {
            boolean leaf = group.size() == 1;
            Optional<Column> standsFor = leaf ? Optional.of(group.get(0)) : gather(group, depth + 1, statement, sums);
            whole = whole && standsFor.isPresent();
            standsFor.ifPresent(leaves::add);
        }
        Optional<Column> total = leaves.stream()
                .filter(column -> column.path().size() <= depth + 1
                        && TOTAL.matcher(column.leaf()).matches())
                .findFirst();
        if (total.isPresent() && whole) {
            sum(leaves, total.get(), depth, statement).ifPresent(sums::add);
        }
        return total;
    }

    /** The groups of columns under one header each, in order. */
    private static List<List<Column>> groups(List<Column> columns, int depth) {
        Map<Heading, List<Column>> groups = new LinkedHashMap<>();
        for (Column column : columns) {
            Heading heading = column.path().size() > depth
                    ? column.path().get(depth)
                    : new Heading(-1, column.index(), column.leaf());
            groups.computeIfAbsent(heading, key -> new ArrayList<>()).add(column);
        }
        return List.copyOf(groups.values());
    }

    private static Optional<ColumnSum> sum(List<Column> leaves, Column total, int depth, Statement statement) {
        List<Column> others =
                leaves.stream().filter(column -> !column.equals(total)).toList();
        Predicate<Column> part = column -> !NO_PART.matcher(name(column, depth)).find();
        boolean plain = others.stream().allMatch(part);
        Predicate<Column> known = column -> isKnownPart(name(column, depth), total.leaf(), statement);
        List<Column> parts =
                plain ? others : others.stream().filter(part.and(known)).toList();
        boolean formed = statement.kind() != Statement.Kind.OTHER;
        boolean all = plain || (formed && others.stream().filter(part).allMatch(known));
        boolean first = leaves.indexOf(total) == 0 || leaves.indexOf(total) == leaves.size() - 1 || !plain;
        return all && first && !parts.isEmpty() ? Optional.of(new ColumnSum(total, parts)) : Optional.empty();
    }

    /** The words by which a column, or the group it stands for, is one of several side by side. */
    private static String name(Column column, int depth) {
        return column.path().size() > depth ? column.path().get(depth).words() : column.leaf();
    }

    private static boolean isKnownPart(String name, String total, Statement statement) {
        boolean income = total.contains("收入") || statement.kind() == Statement.Kind.INCOME;
        return income ? SOURCE.matcher(name).matches() : DIVIDED.matcher(name).matches() || Funds.isAll(name);
    }
}
