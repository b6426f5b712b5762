package org.crossfoot.check;

import java.util.stream.Stream;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.reconciliation.Check;
import org.crossfoot.reconciliation.ClaimEquations;
import org.crossfoot.reconciliation.Equation;
import org.crossfoot.reconciliation.Reconciliation;

/**
 * What was there and came in equals what went out and is left: the closing balance follows from opening balance, income
 * and expenditure, each grand total (总计) from its current-year total (合计) and balance, and the grand totals are equal.
 */
final class BalanceHolds implements Check {

    @Override
    public String id() {
        return "balance-holds";
    }

    @Override
    public Stream<Equation> equations(Reconciliation scope) {
        GrandTotals totals = new GrandTotals(scope);
        return Stream.concat(
                new ClaimEquations(scope, id()).of(ClaimType.BALANCE),
                new RelationEquations(scope, id()).all().filter(totals::areComparable));
    }
}
