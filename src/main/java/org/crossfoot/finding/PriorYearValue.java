package org.crossfoot.finding;

import java.util.stream.Stream;
import org.crossfoot.reconciliation.CheckResult;

/** The amount of the year before, left standing under this year's item. */
final class PriorYearValue implements Cause {

    @Override
    public String id() {
        return "prior-year-value";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return new Copies(
                        id(),
                        "finding.shows-prior-year",
                        figure -> evidence.figures().lastYears(figure).toList())
                .repairs(evidence, difference);
    }
}
