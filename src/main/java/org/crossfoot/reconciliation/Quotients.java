package org.crossfoot.reconciliation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crossfoot.money.Interval;

/**
 * A quotient of two sums, in per cent. A figure may stand in both of them, as in 增加额 ÷ (本年 − 增加额): its bounds are then
 * reached together. The quotient is monotone in every figure, so that its own bounds are among those that it takes at the
 * bounds of the figures.
 */
final class Quotients {
    /** Decimals of a quotient that is shown beside the printed one. */
    private static final int DECIMALS = 6;

    private static final MathContext EXACTLY = new MathContext(34, RoundingMode.HALF_EVEN);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** More figures than this are never divided by one another. */
    private static final int MOST_FIGURES = 10;

    private final Expression.Quotient quotient;
    private final Valuation valuation;
    private final List<Observation> figures;

    Quotients(Expression.Quotient quotient, Valuation valuation) {
        this.quotient = quotient;
        this.valuation = valuation;
        this.figures = quotient.observations().distinct().toList();
    }

    /** Empty if the denominator is zero or may be, or if there are too many figures. */
    Optional<Amount> amount() {
        if (figures.size() > MOST_FIGURES
                || corners().stream().anyMatch(corner -> divisor(corner).signum() <= 0)) {
            return Optional.empty();
        }
        Map<Observation, BigDecimal> written = new HashMap<>();
        figures.forEach(figure -> written.put(figure, valuation.of(figure).amount()));
        BigDecimal number = total(quotient.numerator(), written)
                .multiply(HUNDRED)
                .divide(divisor(written), DECIMALS, RoundingMode.HALF_UP);
        return Optional.of(new Amount(number, interval()));
    }

    private Interval interval() {
        boolean closed = figures.stream()
                .allMatch(figure -> valuation.of(figure).interval().reach().isPresent());
        if (!closed) {
            return Interval.anything();
        }
        List<BigDecimal> values = corners().stream()
                .map(corner ->
                        total(quotient.numerator(), corner).multiply(HUNDRED).divide(divisor(corner), EXACTLY))
                .sorted(Comparator.naturalOrder())
                .toList();
        return Interval.between(values.get(0), values.get(values.size() - 1));
    }

    /** Every choice of one bound for each figure; a bound that is open is taken to be the number written. */
    private List<Map<Observation, BigDecimal>> corners() {
        List<Map<Observation, BigDecimal>> corners = List.of(Map.of());
        for (Observation figure : figures) {
            Interval interval = valuation.of(figure).interval();
            BigDecimal written = valuation.of(figure).amount();
            List<Map<Observation, BigDecimal>> more = new ArrayList<>();
            for (Map<Observation, BigDecimal> corner : corners) {
                more.add(with(corner, figure, interval.low().orElse(written)));
                more.add(with(corner, figure, interval.high().orElse(written)));
            }
            corners = more;
        }
        return corners;
    }

    private static Map<Observation, BigDecimal> with(
            Map<Observation, BigDecimal> corner, Observation figure, BigDecimal bound) {
        Map<Observation, BigDecimal> extended = new HashMap<>(corner);
        extended.put(figure, bound);
        return extended;
    }

    private BigDecimal divisor(Map<Observation, BigDecimal> amounts) {
        return total(quotient.denominator(), amounts);
    }

    private static BigDecimal total(List<Expression.Term> terms, Map<Observation, BigDecimal> amounts) {
        BigDecimal total = BigDecimal.ZERO;
        for (Expression.Term term : terms) {
            BigDecimal amount = amounts.getOrDefault(term.observation(), BigDecimal.ZERO);
            total = term.added() ? total.add(amount) : total.subtract(amount);
        }
        return total;
    }
}
