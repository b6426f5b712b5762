package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/** Rules that hang together: those of one table. */
record RuleGroup(List<Rule> levels, List<Rule> uprights) {
    /** Positions as near as this are one column's or row's edge: no row is as low. */
    static final double APART = 4;

    RuleGroup {
        levels = List.copyOf(levels);
        uprights = List.copyOf(uprights);
    }

    /** All groups of a page, those of level rules alone among them. */
    static List<RuleGroup> of(List<Rule> levels, List<Rule> uprights) {
        List<Rule> openLevels = new ArrayList<>(levels);
        List<Rule> openUprights = new ArrayList<>(uprights);
        List<RuleGroup> groups = new ArrayList<>();
        while (!openLevels.isEmpty()) {
            groups.add(grown(openLevels.remove(0), openLevels, openUprights));
        }
        return groups;
    }

    private static RuleGroup grown(Rule first, List<Rule> openLevels, List<Rule> openUprights) {
        List<Rule> levels = new ArrayList<>(List.of(first));
        List<Rule> uprights = new ArrayList<>();
        int before = 0;
        while (levels.size() + uprights.size() > before) {
            before = levels.size() + uprights.size();
            move(openUprights, uprights, upright -> levels.stream().anyMatch(level -> level.meets(upright)));
            move(openLevels, levels, level -> uprights.stream().anyMatch(level::meets));
        }
        return new RuleGroup(levels, uprights);
    }

    private static void move(List<Rule> from, List<Rule> to, Predicate<Rule> wanted) {
        from.stream().filter(wanted).forEach(to::add);
        from.removeIf(wanted);
    }

    boolean isGrid() {
        return !uprights.isEmpty() && levels.size() > 1;
    }

    List<Double> xs() {
        return positions(uprights, levels);
    }

    List<Double> ys() {
        return positions(levels, uprights);
    }

    /** A table may be open at its sides: it reaches as far as the rules across do. */
    private static List<Double> positions(List<Rule> along, List<Rule> across) {
        double[] sorted = Stream.concat(along.stream(), across.stream())
                .flatMapToDouble(rule ->
                        along.contains(rule) ? DoubleStream.of(rule.at()) : DoubleStream.of(rule.from(), rule.to()))
                .sorted()
                .toArray();
        List<Double> positions = new ArrayList<>();
        for (double position : sorted) {
            if (positions.isEmpty() || position - positions.get(positions.size() - 1) > APART) {
                positions.add(position);
            }
        }
        return positions;
    }
}
