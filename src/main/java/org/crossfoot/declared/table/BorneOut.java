package org.crossfoot.declared.table;

import java.math.BigDecimal;
import java.util.List;
import org.crossfoot.money.Interval;

/**
 * Relations of one structure (the sums of a row in every column, a column's difference in every row) that layout allows and words do
 * not tell: the numbers decide whether the structure is meant. One that misses where two others at least come out is an error.
 */
final class BorneOut {
    /** Numbers of fewer digits come out by accident. */
    private static final int DIGITS = 3;

    private static final int FEWEST = 2;

    private BorneOut() {}

    /** Those that come out, with the only one that does not; none if no number of some digits does. */
    static List<TableClaim> of(List<TableClaim> claims) {
        List<TableClaim> held = claims.stream().filter(BorneOut::holds).toList();
        long telling = held.stream().filter(BorneOut::isTelling).count();
        if (telling == 0) {
            return List.of();
        }
        return telling >= FEWEST && held.size() == claims.size() - 1 ? claims : held;
    }

    private static boolean holds(TableClaim claim) {
        Interval sum = Interval.exactly(BigDecimal.ZERO);
        for (TableClaim.Term term : claim.terms()) {
            Interval amount = term.figure().written().interval();
            sum = term.added() ? sum.plus(amount) : sum.minus(amount);
        }
        return sum.meets(claim.declared().written().interval());
    }

    /** False where accident or nothing at all is enough: few digits, or a single number that the result repeats. */
    private static boolean isTelling(TableClaim claim) {
        long several = claim.terms().stream()
                .filter(term -> term.figure().written().value().signum() != 0)
                .count();
        return several >= FEWEST
                && claim.declared().written().value().stripTrailingZeros().precision() >= DIGITS;
    }
}
