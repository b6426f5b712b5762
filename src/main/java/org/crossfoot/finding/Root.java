package org.crossfoot.finding;

import java.util.List;
import java.util.Optional;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Equation;

/**
 * One root with every difference that it makes.
 *
 * @param results the differences, in the order of the checks
 * @param repairs what would settle them all, the likeliest first; empty if nothing is known that would
 * @param given what other roots had put right when this one was sought
 */
record Root(List<CheckResult> results, List<Settlement> repairs, Supposition given) {
    Root {
        results = List.copyOf(results);
        repairs = List.copyOf(repairs);
    }

    /** True if the difference told first was explained with a number in it put right that another root is to blame for. */
    boolean isAfterOthers() {
        Equation leading = results.get(0).equation();
        return given.equations().containsKey(leading.id())
                || leading.observations().anyMatch(figure -> given.numbers().containsKey(figure.id()));
    }

    /** What is to be put right, if there is one figure to blame and one number for it; empty for ties. */
    Optional<Supposition> right() {
        List<Settlement> explained =
                repairs.stream().filter(Settlement::isExplained).toList();
        List<Settlement> best = explained.isEmpty() ? repairs : explained;
        return best.stream()
                .findFirst()
                .filter(first -> best.stream().allMatch(other -> other.repair().blamesAlike(first.repair())))
                .map(first -> first.repair().supposition());
    }
}
