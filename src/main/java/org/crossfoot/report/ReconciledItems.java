package org.crossfoot.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crossfoot.budget.LineItem;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.DeclaredItems.Mention;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Reconciliation;
import org.crossfoot.reconciliation.Verdict;

/** Sets what is declared for each line item beside what is recorded (核对表). */
final class ReconciledItems {
    private final Reconciliation scope;
    private final Evidences evidences;
    private final Map<LineItem, Verdict> verdicts = new HashMap<>();

    ReconciledItems(AuditOutcome outcome, Evidences evidences) {
        this.scope = outcome.scope();
        this.evidences = evidences;
        outcome.results().forEach(this::take);
    }

    /** Every line item that either side knows, in the order of the final accounts. */
    List<ReconciledItem> all() {
        TreeMap<LineItem, List<Observation>> items = new TreeMap<>();
        scope.ledger().ifPresent(ledger -> ledger.items().forEach(item -> items.put(item, new ArrayList<>())));
        scope.declaredItems().mentions().forEach(mention -> add(items, mention));
        return items.entrySet().stream()
                .map(item -> reconcile(item.getKey(), item.getValue()))
                .toList();
    }

    private static void add(Map<LineItem, List<Observation>> items, Mention mention) {
        items.computeIfAbsent(mention.item(), item -> new ArrayList<>()).add(mention.observation());
    }

    private ReconciledItem reconcile(LineItem item, List<Observation> mentions) {
        Optional<BigDecimal> recorded = scope.ledger()
                .flatMap(ledger -> ledger.of(item))
                .map(observation -> observation.written().amount());
        Optional<BigDecimal> furthest = recorded.flatMap(amount -> mentions.stream()
                .map(mention -> mention.written().amount().subtract(amount))
                .max(Comparator.comparing(BigDecimal::abs)));
        return new ReconciledItem(
                item.id(),
                evidences.name(item),
                recorded.map(Amounts::yuan).orElse(null),
                mentions.stream().map(evidences::of).toList(),
                verdicts.getOrDefault(item, Verdict.UNDECIDED).name(),
                furthest.map(Amounts::yuan).orElse(null));
    }

    /** A result that speaks of one line item alone sets its mentions beside each other or beside the ledger. */
    private void take(CheckResult result) {
        List<Observation> observations = result.equation().observations().toList();
        LineItem item = observations.isEmpty() ? null : observations.get(0).item();
        boolean alone = observations.size() > 1
                && item != null
                && observations.stream().allMatch(observation -> item.equals(observation.item()));
        if (alone && item != null) {
            verdicts.merge(item, result.verdict(), FigureVerdicts::worse);
        }
    }
}
