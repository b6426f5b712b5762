package org.crossfoot.reconciliation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crossfoot.declared.Basis;
import org.crossfoot.declared.ClaimType;
import org.crossfoot.declared.Comparison;

/** Amounts that should be the same, and which of them agree with which. */
final class Camps {
    private final List<Observation> amounts;

    Camps(List<Observation> amounts) {
        this.amounts = amounts;
    }

    /** What one amount comes to, held against another. */
    static Verdict verdict(Observation observed, Observation expected) {
        Equation same = new Equation(
                "",
                "",
                ClaimType.REPEAT,
                Basis.ACCOUNTING,
                Expression.Sum.of(observed),
                Comparison.EQUAL,
                Expression.Sum.of(expected),
                Weight.ERROR);
        return Verifier.verify(same).verdict();
    }

    private static boolean agree(Observation one, Observation other) {
        Verdict verdict = verdict(one, other);
        return verdict == Verdict.AGREES || verdict == Verdict.WITHIN_ROUNDING;
    }

    static boolean differ(Observation one, Observation other) {
        return !one.written().interval().meets(other.written().interval());
    }

    /** True if no two of the amounts differ: then the highest of the lower bounds is not above the lowest of the upper ones. */
    boolean isOne() {
        Optional<BigDecimal> low = amounts.stream()
                .flatMap(amount -> amount.written().interval().low().stream())
                .max(Comparator.naturalOrder());
        Optional<BigDecimal> high = amounts.stream()
                .flatMap(amount -> amount.written().interval().high().stream())
                .min(Comparator.naturalOrder());
        return low.isEmpty() || high.isEmpty() || low.get().compareTo(high.get()) <= 0;
    }

    /** The most exact of the amounts, the earliest of equal ones. */
    static Optional<Observation> mostExact(List<Observation> amounts) {
        return amounts.stream()
                .filter(amount -> amount.written().interval().isClosed())
                .min(Comparator.comparing(
                        amount -> amount.written().interval().reach().orElseThrow()));
    }

    /**
     * The amount that most agree on: more than half of them, from as many sources as the others come from, and the ledger, if it
     * is one of them, not against it.
     */
    Optional<Observation> majority() {
        List<Observation> backed = amounts.stream().filter(this::isBacked).toList();
        return new Camps(backed).isOne() ? mostExact(backed) : Optional.empty();
    }

    private boolean isBacked(Observation amount) {
        List<Observation> with =
                amounts.stream().filter(other -> agree(other, amount)).toList();
        List<Observation> against =
                amounts.stream().filter(other -> differ(other, amount)).toList();
        boolean ledgerAgainst = against.stream().anyMatch(other -> other.side() == Side.LEDGER);
        return with.size() > against.size()
                && with.size() > 1
                && !ledgerAgainst
                && origins(with).size() >= origins(against).size();
    }

    private static Set<List<String>> origins(List<Observation> amounts) {
        return amounts.stream().map(Stated::origin).collect(Collectors.toCollection(HashSet::new));
    }
}
