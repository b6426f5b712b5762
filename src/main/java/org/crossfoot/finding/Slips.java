package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crossfoot.declared.Comparison;
import org.crossfoot.message.Message;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;
import org.crossfoot.reconciliation.Verdict;

/**
 * Slips of the pen in one number.
 *
 * @param cause the id of the cause
 * @param readings the numbers that may have been meant by a written one
 * @param words what is said of a figure and the number that was meant
 */
record Slips(String cause, Function<Written, List<Written>> readings, BiFunction<Observation, Written, Message> words) {

    /** One number that may have been meant by a figure. */
    private record Reading(Observation figure, Written number, boolean certain) {}

    /** The readings of the difference's figures under which its relation would hold. */
    Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        boolean tells = difference.tolerance() != null && difference.equation().comparison() == Comparison.EQUAL;
        if (!tells) {
            return Stream.empty();
        }
        List<Observation> figures = evidence.suspects().free(difference);
        long tries = figures.stream()
                .mapToLong(figure -> readings.apply(figure.written()).size())
                .sum();
        boolean unlikely = !Coincidence.couldSettle(tries, difference);
        boolean told = evidence.suspects().isTold(difference);
        return figures.stream()
                .flatMap(figure -> readings(difference, figure)
                        .map(number -> new Reading(figure, number, unlikely || (told && isMeant(difference, figure)))))
                .map(reading -> repair(evidence, reading))
                .filter(repair -> fits(
                        difference,
                        evidence.given()
                                .and(repair.supposition())
                                .outcome(difference)
                                .verdict()));
    }

    /** Of two statements with the same decimals neither is the other's rounding. */
    private static boolean fits(CheckResult difference, Verdict verdict) {
        boolean sameDecimals = Demand.isTold(difference)
                && difference
                                .equation()
                                .observations()
                                .map(figure -> List.of(
                                        figure.written().unit(),
                                        figure.written().decimals()))
                                .distinct()
                                .count()
                        == 1;
        return sameDecimals ? verdict == Verdict.AGREES : Evidence.holds(verdict);
    }

    private Stream<Written> readings(CheckResult difference, Observation figure) {
        Optional<Demand> demand = Demand.of(difference, figure);
        return readings.apply(figure.written()).stream()
                .filter(number -> tells(number, difference))
                .filter(number -> demand.isEmpty() || demand.get().isNear(number, difference));
    }

    /** True if the only other amount, or everything but this figure, tells the number more exactly than chance would meet it. */
    private boolean isMeant(CheckResult difference, Observation figure) {
        return !Coincidence.couldBeTold(readings.apply(figure.written()).size(), figure.written(), difference);
    }

    private Repair repair(Evidence evidence, Reading reading) {
        Observation figure = reading.figure();
        Supposition supposition = Supposition.number(evidence.sameStatement(figure), reading.number());
        return new Repair(
                cause,
                null,
                words.apply(figure, reading.number()),
                supposition,
                List.of(figure),
                reading.certain(),
                List.of());
    }

    /** A reading that rounding could swallow would fit anywhere, and "no more than" is fitted by half of all numbers. */
    private static boolean tells(Written reading, CheckResult difference) {
        return Optional.ofNullable(difference.tolerance())
                .map(tolerance -> tolerance
                        .multiply(BigDecimal.TEN)
                        .scaleByPowerOfTen(difference.unit().power()))
                .filter(least -> least.compareTo(reading.amount().abs()) < 0)
                .isPresent();
    }
}
