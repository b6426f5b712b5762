package org.crossfoot.journal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.ledger.Entry;
import org.crossfoot.message.Message;

/** Advances (预付账款 1214, 其他应收款 1218) are settled in time. What is paid back settles the oldest advance of the same account and
 * party first. Keeps the advances that are open, at most {@value #OPEN}.
 * */
final class AdvancesSettled implements JournalTest {
    static final String ID = "advances-settled";

    private static final int OPEN = 100_000;
    private static final int DECEMBER = 12;

    private final WorkingPapers papers;
    private final long days;
    private final long from;
    private final Map<String, Deque<Advance>> open = new LinkedHashMap<>();
    private long entries;
    private int size;
    private boolean overfull;
    private LocalDate last = LocalDate.MIN;

    /** An advance with what of it is not settled, in fen. */
    private record Advance(Entry entry, long rest) {}

    AdvancesSettled(WorkingPapers papers) {
        this.papers = papers;
        this.days = papers.value(ID, "days");
        this.from = papers.value(ID, "from");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void take(Voucher voucher) {
        if (voucher.date().isAfter(last)) {
            last = voucher.date();
        }
        List<Entry> all = voucher.entries();
        for (int i = 0; i < all.size(); i++) {
            String account = all.get(i).account();
            if (account.startsWith("1218") || account.startsWith("1214")) {
                look(all.get(i));
            }
        }
    }

    private void look(Entry entry) {
        entries++;
        Deque<Advance> advances =
                open.computeIfAbsent(entry.account() + '\n' + entry.payee(), party -> new ArrayDeque<>());
        long fen = entry.debit() - entry.credit();
        if (fen <= 0) {
            settle(advances, -fen);
        } else if (size < OPEN) {
            advances.add(new Advance(entry, fen));
            size++;
        } else {
            overfull = true;
        }
    }

    /** What is paid back beyond the year's advances settles those of earlier years. */
    private void settle(Deque<Advance> advances, long fen) {
        long paid = fen;
        while (paid > 0 && !advances.isEmpty()) {
            Advance oldest = advances.remove();
            if (oldest.rest() > paid) {
                advances.addFirst(new Advance(oldest.entry(), oldest.rest() - paid));
            } else {
                size--;
            }
            paid -= oldest.rest();
        }
    }

    @Override
    public JournalResult result() {
        if (overfull) {
            return papers.undecided(ID, entries, Message.of("journal.too-many", String.valueOf(OPEN)));
        }
        Irregularities found = new Irregularities();
        LocalDate end = last.isAfter(LocalDate.MIN) && last.getMonthValue() == DECEMBER
                ? last.withDayOfMonth(last.lengthOfMonth())
                : last;
        for (Deque<Advance> advances : open.values()) {
            for (Advance advance : advances) {
                report(advance, end, found);
            }
        }
        return papers.unlessRejected(papers.result(ID, entries, found));
    }

    private void report(Advance advance, LocalDate end, Irregularities found) {
        Entry entry = advance.entry();
        long age = entry.date().until(end, ChronoUnit.DAYS);
        if (age <= days || advance.rest() < from) {
            return;
        }
        found.add(
                advance.rest(),
                List.of(entry),
                () -> Message.of(
                        "journal.advances-settled-found",
                        entry.voucher(),
                        entry.date().toString(),
                        entry.payee().isEmpty() ? entry.accountName() : entry.payee(),
                        Yuan.text(advance.rest()),
                        String.valueOf(age)));
    }
}
