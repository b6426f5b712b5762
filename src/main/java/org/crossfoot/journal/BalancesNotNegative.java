package org.crossfoot.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crossfoot.ledger.Entry;
import org.crossfoot.message.Message;
import org.jspecify.annotations.Nullable;

/** Nothing is spent that is not there: the quota of the zero-balance account (1011) is never overdrawn, and no code's expenditure
 * of the year is negative.
 *
 * <p>The quota begins every year at nothing; other accounts have opening balances, which are no entries. Keeps a sum for each
 * day and for each of at most {@value #CODES} codes.
 * */
final class BalancesNotNegative implements JournalTest {
    static final String ID = "balances-not-negative";

    private static final int CODES = 50_000;
    private static final int DAYS = 367;
    private static final String QUOTA = "1011";

    private final WorkingPapers papers;
    private final long[] days = new long[DAYS];
    private final LongIndex codes = new LongIndex();
    private final List<Spent> spent = new ArrayList<>();
    private final Irregularities found = new Irregularities();
    private long entries;
    private long granted;

    /** What was spent under some codes, with the last entry that took something back. */
    private static final class Spent {
        private @Nullable Entry red;
        private long fen;
    }

    BalancesNotNegative(WorkingPapers papers) {
        this.papers = papers;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void take(Voucher voucher) {
        List<Entry> all = voucher.entries();
        for (int i = 0; i < all.size(); i++) {
            Entry entry = all.get(i);
            if (Voucher.isExpenditure(entry)) {
                spend(entry);
            } else if (entry.account().startsWith(QUOTA) && entry.date().getYear() == papers.year()) {
                entries++;
                granted += Math.max(0, entry.debit());
                days[entry.date().getDayOfYear()] += entry.debit() - entry.credit();
            }
        }
    }

    private void spend(Entry entry) {
        entries++;
        int number = codes.numberOf(Keys.ofCodes(entry));
        if (number == spent.size() && number < CODES) {
            spent.add(new Spent());
        }
        if (number < spent.size()) {
            Spent sum = spent.get(number);
            sum.fen += Largest.fen(entry);
            sum.red = Largest.fen(entry) < 0 ? entry : sum.red;
        }
    }

    @Override
    public JournalResult result() {
        spent.forEach(this::lookAt);
        if (granted > 0) {
            lookAtQuota();
        }
        return papers.unlessRejected(papers.result(ID, entries, found));
    }

    private void lookAt(Spent sum) {
        Entry red = sum.red;
        if (sum.fen < 0 && red != null) {
            found.add(
                    sum.fen,
                    List.of(red),
                    () -> Message.of(
                            "journal.balances-not-negative-found",
                            red.function(),
                            red.economic(),
                            red.project(),
                            Yuan.text(sum.fen)));
        }
    }

    private void lookAtQuota() {
        long balance = 0;
        long lowest = 0;
        int first = 0;
        for (int day = 1; day < DAYS; day++) {
            balance += days[day];
            first = balance < 0 && first == 0 ? day : first;
            lowest = Math.min(lowest, balance);
        }
        if (lowest < 0) {
            long deepest = lowest;
            LocalDate since = LocalDate.ofYearDay(papers.year(), first);
            found.add(
                    deepest,
                    List.of(),
                    () -> Message.of("journal.balances-not-negative-quota", since.toString(), Yuan.text(deepest)));
        }
    }
}
