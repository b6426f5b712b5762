package org.crossfoot.finding;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.money.Written;
import org.crossfoot.reconciliation.CheckResult;
import org.crossfoot.reconciliation.Observation;

/** A minus sign that is missing, or one too many: the relation is off by twice the number. */
final class SignError implements Cause {
    static final String ID = "sign-error";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return new Slips(id(), SignError::readings, SignError::words).repairs(evidence, difference);
    }

    private static List<Written> readings(Written written) {
        return written.value().signum() == 0
                ? List.of()
                : List.of(new Written(written.value().negate(), written.unit(), written.precision()));
    }

    private static Message words(Observation figure, Written right) {
        return Message.of("finding.sign", figure.label(), Shown.number(figure.written()), Shown.number(right));
    }
}
