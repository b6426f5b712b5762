package org.crossfoot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.Fund;
import org.crossfoot.budget.LineItem;
import org.crossfoot.budget.Portion;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.Comparison;
import org.crossfoot.reconciliation.Check;
import org.crossfoot.reconciliation.ClaimEquations;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Expression.Term;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;

/**
 * What one statement says of an item, the other statements and the report's sentences say too, in whichever of the scope's
 * documents they stand; and one fund's money is no more than all of it.
 */
final class StatementsAgree implements Check {

    @Override
    public String id() {
        return "statements-agree";
    }

    @Override
    public Stream<Equation> equations(Reconciliation scope) {
        StatedItems items = new StatedItems(scope);
        return Stream.of(
                        new ClaimEquations(scope, id()).of(ClaimType.TABLE),
                        items.all().flatMap(stated -> sameItem(items, stated)),
                        items.all().flatMap(stated -> halves(items, stated)),
                        items.all().flatMap(stated -> withinAll(items, stated)))
                .flatMap(equations -> equations);
    }

    /** Each later table with the first, each sentence with every table. */
    private Stream<Equation> sameItem(StatedItems items, StatedItems.Stated stated) {
        List<Equation> equations = new ArrayList<>();
        List<Observation> tables = stated.tables();
        tables.stream()
                .skip(1)
                .forEach(table -> equations.add(equation(table, Comparison.EQUAL, tables.subList(0, 1))));
        stated.texts().stream()
                .filter(text -> items.isSure(text, stated))
                .forEach(text ->
                        tables.forEach(table -> equations.add(equation(text, Comparison.EQUAL, List.of(table)))));
        return equations.stream();
    }

    /** The general public budget's basic expenditure is its 人员经费 and 公用经费, which have a table of their own. */
    private Stream<Equation> halves(StatedItems items, StatedItems.Stated stated) {
        LineItem whole = stated.item();
        if (whole.concept() != Concept.EXPENDITURE || whole.portion() != Portion.BASIC || whole.fund() == Fund.ALL) {
            return Stream.empty();
        }
        List<Observation> halves = Stream.of(Concept.PERSONNEL, Concept.OPERATING)
                .map(half -> new LineItem(half, Portion.ALL, "", whole.fund(), whole.stage()))
                .flatMap(half -> items.firstTable(half, stated.year()).stream())
                .toList();
        return halves.size() < 2
                ? Stream.empty()
                : Stream.concat(stated.tables().stream(), stated.texts().stream())
                        .filter(observation -> !isOfTable(observation, halves.get(0)))
                        .map(observation -> equation(observation, Comparison.EQUAL, halves));
    }

    /** A fund's expenditure, basic and project expenditure are no more than those of all funds. */
    private Stream<Equation> withinAll(StatedItems items, StatedItems.Stated stated) {
        LineItem item = stated.item();
        if (item.concept() != Concept.EXPENDITURE || item.fund() == Fund.ALL) {
            return Stream.empty();
        }
        return items.firstTable(item.of(Fund.ALL), stated.year()).stream()
                .flatMap(all -> stated.tables().stream()
                        .limit(1)
                        .map(observation -> equation(observation, Comparison.AT_MOST, List.of(all))));
    }

    private static boolean isOfTable(Observation observation, Observation other) {
        return StatedItems.table(observation).equals(StatedItems.table(other));
    }

    private Equation equation(Observation observed, Comparison comparison, List<Observation> expected) {
        String with = Map.of(Comparison.EQUAL, "=", Comparison.AT_MOST, "<").getOrDefault(comparison, "");
        return new Equation(
                "tables." + observed.id() + with + expected.get(0).id() + (expected.size() > 1 ? "+" : ""),
                id(),
                ClaimType.TABLE,
                Basis.ACCOUNTING,
                Expression.Sum.of(observed),
                comparison,
                new Expression.Sum(
                        expected.stream().map(part -> new Term(part, true)).toList()));
    }
}
