package org.crossfoot.finding;

import java.util.List;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Reconciliation;

/**
 * Gathers differences under their roots: of all suppositions that break nothing, the one that settles most differences
 * makes the first finding, the one that settles most of the rest the next, until none is left.
 */
public final class Findings {
    private final Reconciliation scope;

    public Findings(Reconciliation scope) {
        this.scope = scope;
    }

    /** The findings of a scope, the most serious first. */
    public List<Finding> of(List<CheckResult> results) {
        Evidence evidence = new Evidence(scope, results);
        return new FindingWriter(evidence).written(new Roots(evidence).all());
    }
}
