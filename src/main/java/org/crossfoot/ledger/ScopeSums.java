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
    private String lastUnit = "";
    private int lastYear;
    private OutturnSums last = new OutturnSums();

    ScopeSums(BudgetUnit wanted) {
        this.wanted = wanted;
    }

    /** The sums of a unit and year, which mostly are those of the entry before. */
    OutturnSums of(String unit, int year) {
        if (sums.isEmpty() || year != lastYear || !unit.equals(lastUnit)) {
            last = sums.computeIfAbsent(unit, code -> new HashMap<>()).computeIfAbsent(year, of -> new OutturnSums());
            lastUnit = unit;
            lastYear = year;
        }
        return last;
    }

    /** Takes back what came from a file that does not count. */
    void remove(String file) {
        sums.values().forEach(years -> years.values().forEach(sum -> sum.remove(file)));
    }

    /** Tells a trial balance what the entries of each account come to, if they are of one unit and year. */
    void tell(TrialBalance trial) {
        if (sums.size() == 1) {
            Map<Integer, OutturnSums> years = sums.values().iterator().next();
            years.values().stream().filter(sum -> years.size() == 1).forEach(sum -> sum.tell(trial));
        }
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
