package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * The grid that rules draw: all their positions, and the areas between which no rule stands.
 *
 * @param xs where columns begin, and where the last one ends
 * @param ys where rows begin, and where the last one ends
 * @param areas the cells, merged ones with their extent
 */
record Grid(List<Double> xs, List<Double> ys, List<Area> areas) {
    /** A cell's place in the grid. */
    record Area(int row, int column, int height, int width) {}

    Grid {
        xs = List.copyOf(xs);
        ys = List.copyOf(ys);
        areas = List.copyOf(areas);
    }

    static Grid of(RuleGroup rules) {
        List<Double> xs = rules.xs();
        List<Double> ys = rules.ys();
        int columns = xs.size() - 1;
        int[] whole = new int[columns * (ys.size() - 1)];
        Arrays.setAll(whole, cell -> cell);
        for (int cell = 0; cell < whole.length; cell++) {
            int column = cell % columns;
            double x = (xs.get(column) + xs.get(column + 1)) / 2;
            double y = (ys.get(cell / columns) + ys.get(cell / columns + 1)) / 2;
            if (column + 1 < columns && !stands(rules.uprights(), xs.get(column + 1), y)) {
                join(whole, cell, cell + 1);
            }
            if (cell + columns < whole.length && !stands(rules.levels(), ys.get(cell / columns + 1), x)) {
                join(whole, cell, cell + columns);
            }
        }
        return new Grid(xs, ys, areas(whole, columns));
    }

    private static boolean stands(List<Rule> rules, double at, double across) {
        return rules.stream().anyMatch(rule -> Math.abs(rule.at() - at) <= RuleGroup.APART && rule.covers(across));
    }

    private static int root(int[] whole, int cell) {
        int root = cell;
        while (whole[root] != root) {
            root = whole[root];
        }
        return root;
    }

    private static void join(int[] whole, int one, int other) {
        whole[root(whole, other)] = root(whole, one);
    }

    private static List<Area> areas(int[] whole, int columns) {
        TreeMap<Integer, List<Integer>> parts = new TreeMap<>();
        for (int cell = 0; cell < whole.length; cell++) {
            parts.computeIfAbsent(root(whole, cell), root -> new ArrayList<>()).add(cell);
        }
        List<Area> areas = new ArrayList<>();
        parts.values().forEach(part -> areas.addAll(rectangles(part, columns)));
        return areas;
    }

    /** A part is a rectangle; where a rule is missing or broken it may be none, and is taken row by row. */
    private static List<Area> rectangles(List<Integer> part, int columns) {
        Area around = around(part, columns);
        if (around.height() * around.width() == part.size()) {
            return List.of(around);
        }
        List<Area> rows = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= part.size(); i++) {
            boolean ends = i == part.size()
                    || part.get(i) != part.get(i - 1) + 1
                    || part.get(i) / columns != part.get(from) / columns;
            if (ends) {
                rows.add(around(part.subList(from, i), columns));
                from = i;
            }
        }
        return rows;
    }

    private static Area around(List<Integer> cells, int columns) {
        int top = cells.get(0) / columns;
        int bottom = cells.get(cells.size() - 1) / columns;
        int left = cells.stream().mapToInt(cell -> cell % columns).min().orElse(0);
        int right = cells.stream().mapToInt(cell -> cell % columns).max().orElse(0);
        return new Area(top, left, bottom - top + 1, right - left + 1);
    }

    Box box() {
        return new Box(xs.get(0), ys.get(0), xs.get(xs.size() - 1), ys.get(ys.size() - 1));
    }

    Box box(Area area) {
        return new Box(
                xs.get(area.column()),
                ys.get(area.row()),
                xs.get(area.column() + area.width()),
                ys.get(area.row() + area.height()));
    }
}
