package org.crossfoot.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.Comparison;
import org.crossfoot.reconciliation.Check;
import org.crossfoot.reconciliation.ClaimEquations;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Weight;

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
                        new RelationEquations(scope, id()).all())
                .flatMap(equations -> equations);
    }

    /** Each later table with the first, each sentence with every table. */
    private Stream<Equation> sameItem(StatedItems items, StatedItems.Stated stated) {
        List<Equation> equations = new ArrayList<>();
        List<Observation> tables = stated.tables();
        tables.stream().skip(1).forEach(table -> equations.add(equation(table, tables.get(0))));
        stated.texts().stream()
                .filter(text -> items.isSure(text, stated))
                .forEach(text -> tables.forEach(table -> equations.add(equation(text, table))));
        return equations.stream();
    }

    private Equation equation(Observation observed, Observation table) {
        return new Equation(
                "tables." + observed.id() + "=" + table.id(),
                id(),
                ClaimType.TABLE,
                Basis.ACCOUNTING,
                Expression.Sum.of(observed),
                Comparison.EQUAL,
                Expression.Sum.of(table),
                Weight.ERROR);
    }
}
