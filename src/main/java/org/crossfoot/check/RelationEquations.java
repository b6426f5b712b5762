package org.crossfoot.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.Comparison;
import org.crossfoot.reconciliation.ClaimEquations;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Relation;
import org.crossfoot.reconciliation.Relation.Where;

/** The relations that one check applies, put in terms of a scope's amounts; what the documents claim themselves is not said again. */
final class RelationEquations {
    private static final List<ClaimType> SUMS = List.of(ClaimType.SUM, ClaimType.BALANCE, ClaimType.TABLE);

    private final Reconciliation scope;
    private final String check;

    RelationEquations(Reconciliation scope, String check) {
        this.scope = scope;
        this.check = check;
    }

    /** Once over the amounts stated best, then with each mention, then over statements, last over the ledger. */
    Stream<Equation> all() {
        Set<Object> said = new HashSet<>();
        ClaimEquations claims = new ClaimEquations(scope, check);
        SUMS.stream().flatMap(claims::of).forEach(claim -> said.add(subject(claim)));
        List<Equation> equations = new ArrayList<>();
        StatedRelations stated =
                new StatedRelations(scope, item -> scope.declaredItems().mostAgreed(item), "");
        relations(Where.STATED).flatMap(stated::of).forEach(equations::add);
        new RestatedRelations(scope, relations(Where.MENTIONS).toList())
                .equations()
                .forEach(equations::add);
        TableRelations tables = new TableRelations(scope);
        relations(Where.TABLES).flatMap(tables::of).forEach(equations::add);
        scope.ledger()
                .map(ledger -> new StatedRelations(scope, ledger::of, "ledger."))
                .ifPresent(ledger -> relations(Where.LEDGER).flatMap(ledger::of).forEach(equations::add));
        return equations.stream().filter(equation -> said.add(subject(equation)));
    }

    private Stream<Relation> relations(Where where) {
        return scope.relations()
                .of(scope.scope().year())
                .filter(relation ->
                        relation.check().equals(check) && relation.where().contains(where));
    }

    /** What an equation speaks of: that one sum equals another, whichever stands on the left, or that it stays within it. */
    private static Object subject(Equation equation) {
        Set<Observation> figures = equation.observations().collect(Collectors.toSet());
        return equation.comparison() == Comparison.EQUAL ? figures : List.of(figures, equation.comparison());
    }
}
