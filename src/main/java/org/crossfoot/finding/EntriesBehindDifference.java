package org.crossfoot.finding;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.CheckResult;

/** Entries that come to just what the ledger has more than the report: which they are is known, not why. */
final class EntriesBehindDifference implements Cause {
    /** Of groups that fit equally well no more are shown. */
    private static final int MOST = 5;

    /** Those that know why. */
    private static final List<Cause> KNOWN = List.of(new EntryEnteredTwice(), new WrongCode(), new CutOffError());

    @Override
    public String id() {
        return "entries-behind-difference";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        boolean known = KNOWN.stream()
                .anyMatch(cause -> cause.repairs(evidence, difference).findAny().isPresent());
        return LedgerGap.of(evidence, difference)
                .filter(gap -> !known && gap.off().signum() < 0)
                .map(gap -> repairs(gap, EntryGroup.all(evidence.figures().postings(gap.item()))))
                .orElseGet(Stream::empty);
    }

    private Stream<Repair> repairs(LedgerGap gap, List<EntryGroup> groups) {
        return Coincidence.couldSettle(groups.size(), gap.difference())
                ? Stream.empty()
                : groups.stream()
                        .filter(group -> group.makesUp(gap))
                        .limit(MOST)
                        .map(group -> repair(gap, group, groups.size()));
    }

    private Repair repair(LedgerGap gap, EntryGroup group, int groups) {
        Message words = Message.of(
                "finding.entries-behind",
                gap.recorded().label(),
                Message.of("finding.group-" + group.kind(), group.name()),
                Shown.yuan(group.yuan()),
                groups,
                Coincidence.expected(groups, gap.difference()).toPlainString());
        return new Repair(id(), null, words, gap.supposition(), List.of(gap.recorded()), true, List.of())
                .with(group.postings());
    }
}
