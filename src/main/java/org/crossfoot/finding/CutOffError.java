package org.crossfoot.finding;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.ledger.Posting;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.CheckResult;

/** Entries of the first or last days of the year that one side counts to this year and the other does not. */
final class CutOffError implements Cause {
    private static final MonthDay LAST_DAYS = MonthDay.of(12, 25);
    private static final MonthDay FIRST_DAYS = MonthDay.of(1, 10);

    @Override
    public String id() {
        return "cut-off-error";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return LedgerGap.of(evidence, difference)
                .filter(gap -> gap.off().signum() < 0)
                .map(gap -> repairs(gap, atTheEdge(evidence.figures().postings(gap.item()))))
                .orElseGet(Stream::empty);
    }

    private Stream<Repair> repairs(LedgerGap gap, List<EntryGroup> groups) {
        return Coincidence.couldSettle(groups.size(), gap.difference())
                ? Stream.empty()
                : groups.stream().filter(group -> group.makesUp(gap)).limit(1).map(group -> repair(gap, group));
    }

    private static List<EntryGroup> atTheEdge(List<Posting> postings) {
        List<Posting> edge =
                postings.stream().filter(posting -> isAtTheEdge(posting.date())).toList();
        return Stream.concat(
                        EntryGroup.by("voucher", edge, Posting::voucher).stream(),
                        EntryGroup.by("day", edge, posting -> posting.date().toString()).stream())
                .toList();
    }

    private static boolean isAtTheEdge(LocalDate date) {
        MonthDay day = MonthDay.from(date);
        return !day.isBefore(LAST_DAYS) || !day.isAfter(FIRST_DAYS);
    }

    private Repair repair(LedgerGap gap, EntryGroup group) {
        Message words = Message.of(
                "finding.cut-off",
                gap.recorded().label(),
                group.vouchers(),
                group.postings().get(0).date().toString(),
                Shown.yuan(group.yuan()));
        return new Repair(id(), null, words, gap.supposition(), List.of(gap.recorded()), true, List.of())
                .with(group.postings());
    }
}
