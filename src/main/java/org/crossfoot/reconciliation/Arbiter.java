package org.crossfoot.reconciliation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfoot.declared.Comparison;
import org.crossfoot.money.Written;

/** Asks the relations with other figures which of several amounts for one line item is right. */
final class Arbiter {
    private final Map<String, List<Equation>> byFigure = new HashMap<>();

    Arbiter(List<CheckResult> results) {
        results.stream()
                .filter(result -> result.verdict() != Verdict.UNDECIDED && Guards.guardsNumbers(result.equation()))
                .map(CheckResult::equation)
                .forEach(equation -> equation.observations()
                        .map(Observation::id)
                        .distinct()
                        .forEach(id -> byFigure.computeIfAbsent(id, figure -> new ArrayList<>())
                                .add(equation)));
    }

    /**
     * Those of the amounts that the scope's relations say should be the same: the ledger's and all that are compared with it and
     * with one another in a chain, or failing that the largest such group.
     */
    List<Observation> compared(List<Observation> amounts) {
        Map<String, Observation> left = new HashMap<>();
        amounts.forEach(amount -> left.put(amount.id(), amount));
        List<Observation> largest = List.of();
        for (Observation amount : amounts) {
            List<Observation> group = left.containsKey(amount.id()) ? group(amount, left) : List.of();
            boolean ofLedger = largest.stream().anyMatch(member -> member.side() == Side.LEDGER) && largest.size() > 1;
            largest = !ofLedger && group.size() > largest.size() ? group : largest;
        }
        Set<String> ids = largest.stream().map(Observation::id).collect(Collectors.toSet());
        return largest.size() > 1
                ? amounts.stream().filter(amount -> ids.contains(amount.id())).toList()
                : List.of();
    }

    /** Takes a chain of compared amounts out of those that are left. */
    private List<Observation> group(Observation start, Map<String, Observation> left) {
        List<Observation> group = new ArrayList<>(List.of(start));
        left.remove(start.id());
        for (int i = 0; i < group.size(); i++) {
            byFigure.getOrDefault(group.get(i).id(), List.of()).stream()
                    .filter(Arbiter::isOfTwo)
                    .flatMap(Equation::observations)
                    .flatMap(other -> Optional.ofNullable(left.remove(other.id())).stream())
                    .forEach(group::add);
        }
        return group;
    }

    /** A relation that says that two amounts are the same. */
    private static boolean isOfTwo(Equation equation) {
        return equation.comparison() == Comparison.EQUAL
                && equation.expected() instanceof Expression.Sum sum
                && sum.terms().size() == 1
                && sum.constant().signum() == 0
                && equation.observations().count() == 2;
    }

    /** The amount under which every relation with other figures holds, while under each other amount one of them fails. */
    Optional<Observation> right(List<Observation> amounts) {
        Set<String> own = amounts.stream().map(Observation::id).collect(Collectors.toCollection(HashSet::new));
        List<Equation> relations = amounts.stream()
                .map(amount -> byFigure.getOrDefault(amount.id(), List.of()))
                .flatMap(Collection::stream)
                .distinct()
                .filter(equation -> equation.observations().anyMatch(other -> !own.contains(other.id())))
                .toList();
        Map<Written, Boolean> holds = new HashMap<>();
        amounts.stream()
                .map(Observation::written)
                .distinct()
                .forEach(number -> holds.put(number, !relations.isEmpty() && allHold(relations, own, number)));
        List<Observation> holding = amounts.stream()
                .filter(amount -> holds.getOrDefault(amount.written(), false))
                .toList();
        return new Camps(holding).isOne() ? Camps.mostExact(holding) : Optional.empty();
    }

    private static boolean allHold(List<Equation> relations, Set<String> own, Written number) {
        Valuation supposed = other -> own.contains(other.id()) ? number : other.written();
        return relations.stream()
                .map(relation -> Verifier.verify(relation, supposed).verdict())
                .allMatch(verdict -> verdict == Verdict.AGREES || verdict == Verdict.WITHIN_ROUNDING);
    }
}
