package org.crossfoot.reconciliation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crossfoot.budget.LineItem;
import org.crossfoot.declared.Comparison;

/** Which totals follow from which items, so that none is made to follow from itself. */
final class RelationCycles {
    private final Map<LineItem, Set<LineItem>> parts = new HashMap<>();

    RelationCycles(List<Relation> known) {
        known.forEach(this::add);
    }

    /** Adds a relation: the way from its total by way of other totals back to it, empty if there is none. */
    List<String> with(Relation relation) {
        add(relation);
        return relation.comparison() == Comparison.EQUAL
                ? way(relation.total(), relation.total(), new HashSet<>())
                : List.of();
    }

    private void add(Relation relation) {
        if (relation.comparison() == Comparison.EQUAL) {
            Set<LineItem> items = parts.computeIfAbsent(relation.total(), key -> new LinkedHashSet<>());
            relation.terms().stream()
                    .filter(term -> !term.prior())
                    .map(Relation.Term::item)
                    .forEach(items::add);
        }
    }

    private List<String> way(LineItem from, LineItem to, Set<LineItem> seen) {
        for (LineItem part : parts.getOrDefault(from, Set.of())) {
            List<String> rest = part.equals(to) ? List.of(to.id()) : List.of();
            if (rest.isEmpty() && seen.add(part)) {
                rest = way(part, to, seen);
            }
            if (!rest.isEmpty()) {
                List<String> way = new ArrayList<>(List.of(from.id()));
                way.addAll(rest);
                return way;
            }
        }
        return List.of();
    }
}
