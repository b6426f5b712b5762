package org.crossfoot.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crossfoot.ledger.Posting;
import org.crossfoot.message.Message;
import org.crossfoot.reconciliation.CheckResult;

/** Entries booked a second time: what the ledger has more than the report is the amount of entries that stand in it twice. */
final class EntryEnteredTwice implements Cause {

    @Override
    public String id() {
        return "entry-entered-twice";
    }

    @Override
    public Stream<Repair> repairs(Evidence evidence, CheckResult difference) {
        return LedgerGap.of(evidence, difference)
                .filter(gap -> gap.off().signum() < 0)
                .map(gap -> repairs(gap, again(evidence.figures().postings(gap.item()))))
                .orElseGet(Stream::empty);
    }

    private Stream<Repair> repairs(LedgerGap gap, List<EntryGroup> again) {
        return again.isEmpty() || Coincidence.couldSettle(again.size(), gap.difference())
                ? Stream.empty()
                : again.stream().filter(group -> group.makesUp(gap)).map(group -> repair(gap, group));
    }

    /** What stands in the books again: by voucher, and all of it together. */
    private static List<EntryGroup> again(List<Posting> postings) {
        Map<List<Object>, Posting> first = new LinkedHashMap<>();
        List<Posting> again = new ArrayList<>();
        for (Posting posting : postings) {
            List<Object> same =
                    List.of(posting.date(), posting.summary(), posting.payee(), posting.key(), posting.fen());
            if (first.putIfAbsent(same, posting) != null) {
                again.add(posting);
            }
        }
        List<EntryGroup> groups = new ArrayList<>(EntryGroup.by("voucher", again, Posting::voucher));
        if (groups.size() > 1) {
            groups.add(new EntryGroup("all", "", again));
        }
        return groups;
    }

    private Repair repair(LedgerGap gap, EntryGroup group) {
        Message words =
                Message.of("finding.entered-twice", gap.recorded().label(), group.vouchers(), Shown.yuan(group.yuan()));
        return new Repair(id(), null, words, gap.supposition(), List.of(gap.recorded()), true, List.of())
                .with(group.postings());
    }
}
