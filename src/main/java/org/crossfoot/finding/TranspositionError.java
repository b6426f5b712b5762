package org.crossfoot.finding;

import java.math.BigDecimal;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** Two neighbouring digits that changed places; the difference it makes is a multiple of 9 in the last place. */
final class TranspositionError implements Cause {

    @Override
    public String id() {
        return "transposition-error";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return new Slips(id(), Digits::transposed, TranspositionError::words).repairs(evidence, difference);
    }

    private static Message words(Observation figure, Written right) {
        Written written = figure.written();
        BigDecimal gap = written.value().subtract(right.value()).abs();
        BigDecimal ninth = gap.divide(BigDecimal.valueOf(9));
        return Message.of(
                "finding.transposed",
                figure.label(),
                Shown.number(written),
                Shown.number(right),
                gap.toPlainString(),
                ninth.toPlainString());
    }
}
