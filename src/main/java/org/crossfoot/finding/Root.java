package org.crossfoot.finding;

import java.util.List;
import org.crossfoot.reconciliation.CheckResult;

/**
 * One root with every difference that it makes.
 *
 * @param results the differences, in the order of the checks
 * @param repairs what would settle them all, the likeliest first; empty if nothing is known that would
 */
record Root(List<CheckResult> results, List<Settlement> repairs) {
    Root {
        results = List.copyOf(results);
        repairs = List.copyOf(repairs);
    }
}
