package org.crossfoot.finding;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crossfoot.ledger.Posting;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.CheckResult;

/** An amount booked under another code than it is declared under: one item has too much of it and the other lacks it. */
final class WrongCode implements Cause {

    @Override
    public String id() {
        return "wrong-code";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return LedgerGap.of(evidence, difference)
                .filter(gap -> gap.off().signum() < 0)
                .map(gap -> evidence.differences().stream()
                        .flatMap(other -> LedgerGap.of(evidence, other).stream())
                        .filter(lacking -> lacking.isOpposite(gap) && Hierarchy.alike(gap.item(), lacking.item()))
                        .map(lacking -> repair(evidence, gap, lacking)))
                .orElseGet(Stream::empty);
    }

    private Repair repair(Evidence evidence, LedgerGap gap, LedgerGap lacking) {
        List<EntryGroup> groups = EntryGroup.all(evidence.figures().postings(gap.item()));
        Optional<EntryGroup> moved = Coincidence.couldSettle(groups.size(), gap.difference())
                ? Optional.empty()
                : groups.stream().filter(group -> group.makesUp(gap)).findFirst();
        Message which = moved.map(group -> Message.of("finding.by-vouchers", group.vouchers()))
                .orElseGet(() -> Message.of("finding.by-no-voucher"));
        Message words = Message.of(
                "finding.booked-under",
                gap.recorded().label(),
                lacking.recorded().label(),
                Shown.yuan(moved.map(EntryGroup::yuan).orElse(gap.off().abs())),
                which);
        Supposition both = gap.supposition().and(lacking.supposition());
        List<Posting> entries = moved.map(EntryGroup::postings).orElse(List.of());
        return new Repair(id(), null, words, both, List.of(gap.recorded(), lacking.recorded()), true, List.of())
                .with(entries);
    }
}
