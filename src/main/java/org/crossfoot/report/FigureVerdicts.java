package org.crossfoot.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crossfoot.finding.Explanation;
import org.crossfoot.finding.Finding;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Verdict;

/**
 * What each figure's results came to, taken together: the worst verdict that was reached, {@link Verdict#UNDECIDED} only
 * where none was.
 *
 * <p>That a total is not the sum of its parts says nothing against a part that holds elsewhere: such a part carries the
 * verdict of its other results, unless a cause names it.
 */
final class FigureVerdicts {
    /** From the least to the most worrying. */
    private static final List<Verdict> ORDER =
            List.of(Verdict.UNDECIDED, Verdict.AGREES, Verdict.WITHIN_ROUNDING, Verdict.DIFFERS);

    private final Map<String, Verdict> worst = new HashMap<>();

    FigureVerdicts(AuditOutcome outcome) {
        Set<String> named = named(outcome.findings());
        List<String> parts = new ArrayList<>();
        outcome.results().forEach(result -> {
            List<Observation> accused = accused(result, named);
            accused.forEach(figure -> worst.merge(figure.id(), result.verdict(), FigureVerdicts::worse));
            result.equation()
                    .observations()
                    .filter(figure -> !accused.contains(figure))
                    .forEach(figure -> parts.add(figure.id()));
        });
        parts.forEach(part -> worst.merge(part, Verdict.DIFFERS, FigureVerdicts::firstIfDecided));
    }

    /** The figures that a result speaks for or against: all; of a sum that fails its total and the parts that a cause names. */
    private static List<Observation> accused(CheckResult result, Set<String> named) {
        boolean failedSum = result.verdict() == Verdict.DIFFERS
                && result.equation().expected() instanceof Expression.Sum sum
                && sum.terms().size() > 1;
        List<Observation> observed = result.equation().observed().observations().toList();
        return result.equation()
                .observations()
                .filter(figure -> !failedSum || observed.contains(figure) || named.contains(figure.id()))
                .toList();
    }

    /** The parts that causes find amiss: what a cause speaks of, unless it speaks of a total and only leans on the rest. */
    private static Set<String> named(List<Finding> findings) {
        Set<String> named = new HashSet<>();
        for (Finding finding : findings) {
            Set<Observation> totals = new HashSet<>();
            finding.results()
                    .forEach(result ->
                            result.equation().observed().observations().forEach(totals::add));
            finding.explanations().stream()
                    .map(Explanation::figures)
                    .filter(figures -> Collections.disjoint(figures, totals))
                    .forEach(figures -> figures.forEach(figure -> named.add(figure.id())));
        }
        return named;
    }

    private static Verdict firstIfDecided(Verdict first, Verdict other) {
        return first == Verdict.UNDECIDED ? other : first;
    }

    static Verdict worse(Verdict a, Verdict b) {
        return ORDER.indexOf(a) >= ORDER.indexOf(b) ? a : b;
    }

    /** What an observation's results came to, empty if nothing speaks of it. */
    Optional<Verdict> of(Observation observation) {
        return Optional.ofNullable(worst.get(observation.id()));
    }
}
