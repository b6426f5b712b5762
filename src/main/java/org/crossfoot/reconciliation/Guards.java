package org.crossfoot.reconciliation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfoot.declared.Basis;

/**
 * Which relations guard which figures: the decided ones whose outcome depends on a figure's number. Relations between the same
 * observations guard them no better than one of them, and count once; one that only asks which year a figure speaks of guards
 * no number, nor does one that was found because its numbers agree.
 */
public final class Guards {
    private final Map<Set<String>, Integer> relations = new HashMap<>();
    private final Map<String, Set<Integer>> byFigure = new HashMap<>();

    /**
     * Takes stock of a scope.
     *
     * @param results what every equation of the scope came to
     */
    public Guards(List<CheckResult> results) {
        results.stream()
                .filter(result -> result.verdict() != Verdict.UNDECIDED && guardsNumbers(result.equation()))
                .forEach(result -> add(result.equation()));
    }

    /** False for a relation that asks for years alone, or that another number would have made no relation. */
    static boolean guardsNumbers(Equation equation) {
        return !(equation.observed() instanceof Expression.Year) && equation.basis() != Basis.SETTLED;
    }

    private void add(Equation equation) {
        Set<String> figures = equation.observations().map(Observation::id).collect(Collectors.toSet());
        int relation = relations.computeIfAbsent(figures, found -> relations.size());
        figures.forEach(figure ->
                byFigure.computeIfAbsent(figure, found -> new HashSet<>()).add(relation));
    }

    /** How many independent relations guard a figure. */
    public int of(Observation figure) {
        return byFigure.getOrDefault(figure.id(), Set.of()).size();
    }

    /** How many independent relations there are. */
    public int independent() {
        return relations.size();
    }
}
