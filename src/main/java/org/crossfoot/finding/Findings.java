package org.crossfoot.finding;

import java.util.List;
import org.crossfoot.ledger.EntrySearch;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Weight;

/**
 * Gathers differences under their roots: of all suppositions that break nothing, the one that settles most differences
 * makes the first finding, the one that settles most of the rest the next, until none is left.
 */
public final class Findings {
    private final Reconciliation scope;
    private final EntrySearch entries;

    public Findings(Reconciliation scope) {
        this(scope, EntrySearch.NONE);
    }

    /** Findings of a scope whose entries can be searched for what makes up a difference. */
    public Findings(Reconciliation scope, EntrySearch entries) {
        this.scope = scope;
        this.entries = entries;
    }

    /** The findings of a scope, the most serious first. */
    public List<Finding> of(List<CheckResult> results) {
        Evidence evidence = new Evidence(new KnownFigures(scope, entries), weighty(results));
        return new FindingWriter(evidence).written(new Roots(evidence).all());
    }

    /** Without relations that hold only as a custom: that one does not is a result, and neither a finding nor evidence. */
    private static List<CheckResult> weighty(List<CheckResult> results) {
        return results.stream()
                .filter(result -> result.equation().weight() != Weight.NOTE)
                .toList();
    }
}
