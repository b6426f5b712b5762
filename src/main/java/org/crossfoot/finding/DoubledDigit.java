package org.crossfoot.finding;

import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** A digit that was put down twice. */
final class DoubledDigit implements Cause {

    @Override
    public String id() {
        return "doubled-digit";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return new Slips(id(), Digits::withoutDouble, DoubledDigit::words).repairs(evidence, difference);
    }

    private static Message words(Observation figure, Written right) {
        return Message.of("finding.digit-doubled", figure.label(), Shown.number(figure.written()), Shown.number(right));
    }
}
