package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;

/**
 * A figure in whose place the rest of the relation was worked out with a round number: an estimate or an allotment that was
 * replaced by the actual amount in one place only.
 */
final class RoundFigure implements Cause {
    /** Below this many figures either of two could be the round one. */
    private static final int FIGURES = 3;

    @Override
    public String id() {
        return "round-figure";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        List<Demand> demands = Demand.of(evidence, difference).toList();
        return demands.size() < FIGURES
                ? Stream.empty()
                : demands.stream()
                        .filter(demand -> isRounder(demand, demands.size()))
                        .map(demand -> repair(evidence, demand));
    }

    /** True if the number demanded ends in so many zeros that chance would not have given them to any of so many figures. */
    private static boolean isRounder(Demand demand, int figures) {
        return zeros(demand.figure().written()) == 0 && Coincidence.isTooRound(zeros(demand.number()), figures);
    }

    /** Zeros at the end of a number, its decimals counted as the number demanded is shown. */
    private static int zeros(Written number) {
        BigDecimal value = number.value();
        return value.signum() == 0
                ? 0
                : value.scale() - value.stripTrailingZeros().scale();
    }

    private Repair repair(Evidence evidence, Demand demand) {
        Message words = Message.of(
                "finding.rounder",
                demand.figure().label(),
                Shown.number(demand.figure().written()),
                Shown.number(demand.number()));
        Supposition supposition = Supposition.number(evidence.suspects().sameSuspect(demand.figure()), demand.number());
        return new Repair(id(), null, words, supposition, List.of(demand.figure()), true, List.of());
    }
}
