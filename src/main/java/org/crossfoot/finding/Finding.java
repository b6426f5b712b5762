package org.crossfoot.finding;

import java.util.List;
import org.crossfoot.ledger.Posting;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.CheckResult;

/**
 * A finding (审计发现): one root difference with every result that it breaks.
 *
 * @param fingerprint its identity across runs, made of unit, year, check and line items, never of values or places
 * @param severity how much it matters
 * @param title one line: what contradicts what
 * @param message words, both numbers, the difference, the tolerance
 * @param advice what to do
 * @param results the results it breaks, the leading one first; never empty
 * @param explanations its probable causes, the best first; several of equal standing are ties
 */
public record Finding(
        String fingerprint,
        Severity severity,
        Message title,
        Message message,
        Message advice,
        List<CheckResult> results,
        List<Explanation> explanations) {
    public Finding {
        results = List.copyOf(results);
        explanations = List.copyOf(explanations);
    }

    /** The entries of the ledger that its causes speak of, each once. */
    public List<Posting> entries() {
        return explanations.stream()
                .flatMap(explanation -> explanation.entries().stream())
                .distinct()
                .toList();
    }

    public CheckResult leading() {
        return results.get(0);
    }
}
