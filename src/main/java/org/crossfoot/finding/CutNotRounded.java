package org.crossfoot.finding;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Expression;
import org.crossfoot.reconciliation.Observation;

/** A share or rate whose further digits were cut off where they should have been rounded. */
final class CutNotRounded implements Cause {

    @Override
    public String id() {
        return "cut-not-rounded";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        boolean isRate = difference.equation().expected() instanceof Expression.Quotient;
        return isRate
                ? evidence.suspects().of(difference).stream()
                        .limit(1)
                        .filter(rate -> isCut(rate.written(), difference))
                        .map(rate -> repair(evidence, difference, rate))
                : Stream.empty();
    }

    private static boolean isCut(Written rate, CheckResult difference) {
        BigDecimal cut = Objects.requireNonNull(difference.expected()).setScale(rate.decimals(), RoundingMode.DOWN);
        return rate.decimals() > 0 && cut.compareTo(Objects.requireNonNull(difference.observed())) == 0;
    }

    private Repair repair(Evidence evidence, CheckResult difference, Observation rate) {
        BigDecimal quotient = Objects.requireNonNull(difference.expected());
        Written written = rate.written();
        Written rounded = new Written(
                quotient.setScale(written.decimals(), RoundingMode.HALF_UP), written.unit(), written.precision());
        Message words = Message.of(
                "finding.cut",
                rate.label(),
                Shown.number(written),
                Shown.computed(quotient, written.unit()),
                Shown.number(rounded));
        Supposition supposition = Supposition.number(evidence.sameStatement(rate), rounded);
        return new Repair(id(), null, words, supposition, List.of(rate), true, List.of());
    }
}
