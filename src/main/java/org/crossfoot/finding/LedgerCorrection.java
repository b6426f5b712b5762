package org.crossfoot.finding;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.money.Unit;
import org.crossfoot.reconciliation.CheckResult;

/** One amount that only one of the two sides has, seen in several line items at once. */
final class LedgerCorrection implements Cause {
    @Override
    public String id() {
        return Correction.ID;
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return LedgerGap.of(evidence, difference).filter(LedgerGap::isSeenTwice).map(LedgerCorrection::repair).stream();
    }

    private static Repair repair(LedgerGap gap) {
        Unit unit = gap.difference().unit();
        String direction = gap.off().signum() < 0 ? "finding.ledger-more" : "finding.ledger-less";
        Message words = Message.of(
                gap.isOfIncomeToo() ? direction + "-both" : direction,
                gap.recorded().label(),
                Shown.computed(gap.off().abs().scaleByPowerOfTen(-unit.power()), unit));
        return new Repair(Correction.ID, null, words, gap.supposition(), List.of(gap.recorded()), false, List.of());
    }
}
