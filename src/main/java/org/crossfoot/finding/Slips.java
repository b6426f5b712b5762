package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossfoot.declared.Comparison;
import org.crossfoot.message.Message;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/**
 * Slips of the pen in one number.
 *
 * @param cause the id of the cause
 * @param readings the numbers that may have been meant by a written one
 * @param words what is said of a figure and the number that was meant
 */
record Slips(String cause, Function<Written, List<Written>> readings, BiFunction<Observation, Written, Message> words) {

    /** The readings of the difference's figures under which its relation would hold. */
    Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        List<Observation> figures = Evidence.figures(difference);
        long tries = figures.stream()
                .mapToLong(figure -> readings.apply(figure.written()).size())
                .sum();
        boolean certain = Demand.isTold(difference) || !Coincidence.couldSettle(tries, difference);
        return figures.stream()
                .flatMap(figure -> readings.apply(figure.written()).stream()
                        .filter(reading -> tells(reading, difference))
                        .map(reading -> repair(evidence, figure, reading, certain)))
                .filter(repair ->
                        Evidence.holds(repair.supposition().outcome(difference).verdict()));
    }

    private Repair repair(Evidence evidence, Observation figure, Written reading, boolean certain) {
        Supposition supposition = Supposition.number(evidence.sameStatement(figure), reading);
        return new Repair(cause, null, words.apply(figure, reading), supposition, List.of(figure), certain);
    }

    /** A reading that rounding could swallow would fit anywhere, and "no more than" is fitted by half of all numbers. */
    private static boolean tells(Written reading, CheckResult difference) {
        BigDecimal tolerance = difference.tolerance();
        return tolerance != null
                && difference.equation().comparison() == Comparison.EQUAL
                && tolerance
                                .multiply(BigDecimal.TEN)
                                .scaleByPowerOfTen(difference.unit().power())
                                .compareTo(reading.amount().abs())
                        < 0;
    }
}
