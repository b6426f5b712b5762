package org.crossfoot.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crossfoot.budget.Concept;
import org.crossfoot.budget.LineItem;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Weight;

/**
 * How much a difference weighs, by its amount, its share of the unit's expenditure, and its kind; the rule is told in
 * {@code docs/severity.md}.
 */
final class Gravity {
    private static final BigDecimal HIGH_SHARE = new BigDecimal("0.01");
    private static final BigDecimal MEDIUM_SHARE = new BigDecimal("0.0005");
    private static final BigDecimal HIGH_YUAN = new BigDecimal("5000000");
    private static final BigDecimal MEDIUM_YUAN = new BigDecimal("50000");
    private static final BigDecimal MEDIUM_POINTS = BigDecimal.ONE;
    private static final int SHARE_DECIMALS = 8;

    private final BigDecimal total;

    Gravity(Evidence evidence) {
        this.total = total(evidence);
    }

    Severity of(Root root) {
        if (root.results().stream().allMatch(result -> result.equation().weight() == Weight.WARN)) {
            return Severity.LOW;
        }
        Severity byAmount = byAmount(root);
        boolean wordsOnly = root.repairs().stream()
                .findFirst()
                .filter(best -> best.repair().cause().equals(TotalForCurrentYear.ID))
                .isPresent();
        return wordsOnly && byAmount == Severity.HIGH ? Severity.MEDIUM : byAmount;
    }

    private Severity byAmount(Root root) {
        BigDecimal yuan = yuan(root);
        BigDecimal share =
                total.signum() == 0 ? BigDecimal.ONE : yuan.divide(total, SHARE_DECIMALS, RoundingMode.HALF_UP);
        if (yuan.signum() == 0) {
            return points(root).compareTo(MEDIUM_POINTS) >= 0 ? Severity.MEDIUM : Severity.LOW;
        }
        if (share.compareTo(HIGH_SHARE) >= 0 || yuan.compareTo(HIGH_YUAN) >= 0) {
            return Severity.HIGH;
        }
        boolean medium = share.compareTo(MEDIUM_SHARE) >= 0 || yuan.compareTo(MEDIUM_YUAN) >= 0;
        return medium ? Severity.MEDIUM : Severity.LOW;
    }

    /** The largest difference of a root in yuan; 0 where no money differs. */
    static BigDecimal yuan(Root root) {
        return largest(root.results().stream()
                .filter(result -> result.unit().isMoney())
                .toList());
    }

    private static BigDecimal points(Root root) {
        return largest(root.results());
    }

    private static BigDecimal largest(List<CheckResult> results) {
        return results.stream()
                .flatMap(result -> Optional.ofNullable(result.difference())
                        .map(difference ->
                                difference.abs().scaleByPowerOfTen(result.unit().power()))
                        .stream())
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO);
    }

    /** The unit's expenditure, or failing that the largest amount that is known. */
    private static BigDecimal total(Evidence evidence) {
        Optional<BigDecimal> expenditure =
                evidence.amount(LineItem.of(Concept.EXPENDITURE)).map(Gravity::yuan);
        return expenditure.orElseGet(() -> evidence.figures()
                .amounts()
                .map(Gravity::yuan)
                .max(Comparator.naturalOrder())
                .orElse(BigDecimal.ZERO));
    }

    private static BigDecimal yuan(Observation amount) {
        return amount.written().amount().abs();
    }
}
