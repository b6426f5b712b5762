package org.crossfoot.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.crossfoot.budget.Portion;
import org.crossfoot.ledger.Entry;
import org.crossfoot.message.Message;

/** Project expenditure is not saved up for December (突击花钱). Keeps the sum of each month and the ten largest entries of December. */
final class SpendingSpreadOverYear implements JournalTest {
    static final String ID = "spending-spread-over-year";

    private static final int DECEMBER = 12;
    private static final int MONTHS = 9;
    private static final int PERCENT = 100;
    private static final int SHOWN = 10;

    private final WorkingPapers papers;
    private final long share;
    private final long[] months = new long[DECEMBER + 1];
    private final Largest largest = new Largest(SHOWN);
    private long entries;

    SpendingSpreadOverYear(WorkingPapers papers) {
        this.papers = papers;
        this.share = papers.value(ID, "share");
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
            if (entry.portion() == Portion.PROJECT && Voucher.isExpenditure(entry)) {
                look(entry);
            }
        }
    }

    private void look(Entry entry) {
        entries++;
        int month = entry.date().getMonthValue();
        months[month] += Largest.fen(entry);
        if (month == DECEMBER) {
            largest.add(entry);
        }
    }

    /** A ledger of a few months tells nothing of the year. */
    @Override
    public JournalResult result() {
        long used = Arrays.stream(months).filter(fen -> fen != 0).count();
        long year = Arrays.stream(months).sum();
        if (entries > 0 && used < MONTHS) {
            return papers.undecided(
                    ID, entries, Message.of("journal.spending-spread-over-year-short", String.valueOf(used)));
        }
        Irregularities found = new Irregularities();
        long december = months[DECEMBER];
        if (year > 0 && december >= year / PERCENT * share) {
            found.add(
                    december,
                    largest.entries(),
                    () -> Message.of(
                            "journal.spending-spread-over-year-found",
                            Yuan.text(december),
                            Yuan.text(year),
                            BigDecimal.valueOf(december)
                                    .multiply(BigDecimal.valueOf(PERCENT))
                                    .divide(BigDecimal.valueOf(year), 1, RoundingMode.HALF_UP)));
        }
        return papers.result(ID, entries, found);
    }
}
