package org.crossfoot.ledger;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;

/** The sums of each unit and year that an export has entries of; one only, unless any unit or year is accepted. */
final class ScopeSums {
    private static final Comparator<Scope> ORDER =
            Comparator.comparing((Scope scope) -> scope.unit().code()).thenComparing(Scope::year);

    private final BudgetUnit wanted;
    private final Map<String, Map<Integer, OutturnSums>> sums = new HashMap<>();

    ScopeSums(BudgetUnit wanted) {
        this.wanted = wanted;
    }

    OutturnSums of(String unit, int year) {
        return sums.computeIfAbsent(unit, code -> new HashMap<>()).computeIfAbsent(year, of -> new OutturnSums());
    }

    /** The outturn of each scope, in the order of unit and year. */
    SortedMap<Scope, Outturn> outturns() {
        SortedMap<Scope, Outturn> outturns = new TreeMap<>(ORDER);
        sums.forEach((code, years) -> years.forEach((year, sum) -> {
            BudgetUnit unit = code.equals(wanted.code()) ? wanted : new BudgetUnit(code, "");
            outturns.put(new Scope(unit, year), sum.outturn());
        }));
        return outturns;
    }
}
