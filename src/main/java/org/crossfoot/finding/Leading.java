package org.crossfoot.finding;

import java.util.Comparator;
import java.util.List;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.reconciliation.CheckResult;

/** Which difference of a root is told first: two sentences that contradict each other, then what accounting demands. */
final class Leading {
    private static final List<ClaimType> TYPES =
            List.of(ClaimType.REPEAT, ClaimType.BALANCE, ClaimType.SUM, ClaimType.CHANGE, ClaimType.RATIO);

    /** Leading differences first; those of equal standing in the order of the checks. */
    static final Comparator<CheckResult> FIRST = Comparator.comparing(Leading::rank);

    private Leading() {}

    private static int rank(CheckResult result) {
        int rank = TYPES.indexOf(result.equation().type());
        boolean ledger = result.equation().type() == ClaimType.REPEAT
                && result.equation().basis() == Basis.ACCOUNTING;
        return ledger || rank < 0 ? TYPES.size() : rank;
    }
}
