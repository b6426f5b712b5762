package org.crossfoot.mutation;

import java.util.List;
import org.crossfoot.declared.Comparison;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Verdict;

/** Why a changed digit went unnoticed. */
final class Outcome {
    static final String NOTICED = "noticed";

    private Outcome() {}

    static String why(List<CheckResult> before, List<CheckResult> after) {
        if (after.stream().anyMatch(result -> result.verdict() == Verdict.WITHIN_ROUNDING)) {
            return "within rounding";
        }
        if (after.isEmpty() || after.size() < before.size()) {
            return "claim gone";
        }
        boolean equal = after.stream().anyMatch(result -> result.equation().comparison() == Comparison.EQUAL);
        return equal ? "still agrees" : "only a bound";
    }
}
