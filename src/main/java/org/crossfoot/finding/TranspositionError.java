package org.crossfoot.finding;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
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
        return new Slips(id(), TranspositionError::readings, TranspositionError::words).repairs(evidence, difference);
    }

    /** The numbers that a figure would be with two neighbouring digits changed back. */
    private static List<Written> readings(Written written) {
        List<Written> readings = new ArrayList<>();
        String digits = written.value().unscaledValue().abs().toString();
        for (int i = 0; i + 1 < digits.length(); i++) {
            boolean leadingZero = i == 0 && digits.charAt(1) == '0';
            if (digits.charAt(i) != digits.charAt(i + 1) && !leadingZero) {
                readings.add(new Written(swapped(written.value(), digits, i), written.unit(), written.precision()));
            }
        }
        return readings;
    }

    private static BigDecimal swapped(BigDecimal value, String digits, int at) {
        String swapped = digits.substring(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.substring(at + 2);
        BigDecimal number = new BigDecimal(new BigInteger(swapped), value.scale());
        return value.signum() < 0 ? number.negate() : number;
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
