package org.crossfoot.finding;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** Which difference of a root is told first: two sentences that contradict each other, then what accounting demands. */
final class Leading {
    private static final List<ClaimType> TYPES =
            List.of(ClaimType.REPEAT, ClaimType.BALANCE, ClaimType.SUM, ClaimType.CHANGE, ClaimType.RATIO);

    private Leading() {}

    /** Differences that are told of the suspect first, then by their form; equals in the order of the checks. */
    static Comparator<CheckResult> first(Optional<Observation> suspect) {
        Comparator<CheckResult> aboutSuspect =
                Comparator.comparing(result -> suspect.isEmpty() || !isToldOf(result, suspect.get()));
        return aboutSuspect.thenComparing(Leading::rank);
    }

    /** True if a figure is what the difference is told of: the observed side, or either of two statements. */
    private static boolean isToldOf(CheckResult result, Observation figure) {
        boolean statements = result.equation().type() == ClaimType.REPEAT;
        return (statements
                        ? result.equation().observations()
                        : result.equation().observed().observations())
                .anyMatch(figure::equals);
    }

    private static int rank(CheckResult result) {
        int rank = TYPES.indexOf(result.equation().type());
        boolean ledger = result.equation().type() == ClaimType.REPEAT
                && result.equation().basis() == Basis.ACCOUNTING;
        return ledger || rank < 0 ? TYPES.size() : rank;
    }
}
