package org.crossfoot.finding;

import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** A digit that was left out; before the decimal point the number is then about a tenth of what it should be. */
final class DroppedDigit implements Cause {

    @Override
    public String id() {
        return "dropped-digit";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return new Slips(id(), Digits::completed, DroppedDigit::words).repairs(evidence, difference);
    }

    private static Message words(Observation figure, Written right) {
        return Message.of("finding.digit-dropped", figure.label(), Shown.number(figure.written()), Shown.number(right));
    }
}
