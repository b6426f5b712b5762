package org.crossfoot.source.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/**
 * A straight rule of a table.
 *
 * @param at its y where it is level, its x where it is upright
 * @param from where it begins along its direction
 * @param to where it ends
 */
record Rule(double at, double from, double to) {
    /** Rules as near as this are one: double rules, and cells' borders drawn one by one. */
    static final double NEAR = 3;

    boolean covers(double place) {
        return place >= from - NEAR && place <= to + NEAR;
    }

    /** Whether a level and an upright rule meet. */
    boolean meets(Rule upright) {
        return covers(upright.at) && upright.covers(at);
    }

    static List<Rule> level(List<Box> boxes) {
        return joined(boxes, box -> new Rule(box.centreY(), box.left(), box.right()));
    }

    static List<Rule> upright(List<Box> boxes) {
        return joined(boxes, box -> new Rule(box.centreX(), box.top(), box.bottom()));
    }

    /** Rules on one line that touch or nearly touch are one; what is no longer than it is thick is a dot and only joins others. */
    private static List<Rule> joined(List<Box> boxes, Function<Box, Rule> rule) {
        List<Rule> sorted = boxes.stream()
                .map(rule)
                .sorted(Comparator.comparingDouble(Rule::at).thenComparingDouble(Rule::from))
                .toList();
        List<Rule> joined = new ArrayList<>();
        for (List<Rule> onOneLine : byPlace(sorted)) {
            joined.addAll(along(onOneLine));
        }
        return joined.stream().filter(one -> one.to - one.from > 2 * NEAR).toList();
    }

    private static List<List<Rule>> byPlace(List<Rule> sorted) {
        List<List<Rule>> lines = new ArrayList<>();
        double first = Double.NEGATIVE_INFINITY;
        for (Rule rule : sorted) {
            if (rule.at - first > NEAR) {
                lines.add(new ArrayList<>());
                first = rule.at;
            }
            lines.get(lines.size() - 1).add(rule);
        }
        return lines;
    }

    private static List<Rule> along(List<Rule> onOneLine) {
        double at = onOneLine.stream().mapToDouble(Rule::at).average().orElse(0);
        List<Rule> joined = new ArrayList<>();
        for (Rule rule : onOneLine.stream()
                .sorted(Comparator.comparingDouble(Rule::from))
                .toList()) {
            int last = joined.size() - 1;
            if (last >= 0 && rule.from - joined.get(last).to <= NEAR) {
                double to = Math.max(rule.to, joined.get(last).to);
                joined.set(last, new Rule(at, joined.get(last).from, to));
            } else {
                joined.add(new Rule(at, rule.from, rule.to));
            }
        }
        return joined;
    }
}
