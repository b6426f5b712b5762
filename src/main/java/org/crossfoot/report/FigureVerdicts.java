package org.crossfoot.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Verdict;

/**
 * What each figure's results came to, taken together: the worst verdict that was reached, {@link Verdict#UNDECIDED} only
 * where none was.
 */
final class FigureVerdicts {
    private static final List<Verdict> ORDER =
            List.of(Verdict.UNDECIDED, Verdict.AGREES, Verdict.WITHIN_ROUNDING, Verdict.DIFFERS);

    private final Map<String, Verdict> worst = new HashMap<>();

    FigureVerdicts(List<CheckResult> results) {
        for (CheckResult result : results) {
            result.equation()
                    .observations()
                    .forEach(observation -> worst.merge(observation.id(), result.verdict(), FigureVerdicts::worse));
        }
    }

    static Verdict worse(Verdict a, Verdict b) {
        return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
    }

    /** What an observation's results came to, empty if nothing speaks of it. */
    Optional<Verdict> of(Observation observation) {
        return Optional.ofNullable(worst.get(observation.id()));
    }

    /** True if at least one decided comparison speaks of the observation. */
    boolean guard(Observation observation) {
        return of(observation).filter(verdict -> verdict != Verdict.UNDECIDED).isPresent();
    }
}
