package org.crossfoot.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.crossfoot.ledger.Entry;
import org.crossfoot.message.Message;

/** Every entry is dated within its fiscal year, and none that moves income or expenditure follows the closing of the year.
 *
 * <p>Keeps at most {@value #LATE} vouchers that may follow the closing.
 * */
final class EntriesWithinPeriod implements JournalTest {
    static final String ID = "entries-within-period";

    private static final int LATE = 1_000;

    private final WorkingPapers papers;
    private final VoucherNumbers numbers = new VoucherNumbers();
    private final Irregularities found = new Irregularities();
    private final List<Voucher> late = new ArrayList<>();
    private LocalDate closed = LocalDate.MAX;
    private long closedBy;
    private long vouchers;

    EntriesWithinPeriod(WorkingPapers papers) {
        this.papers = papers;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void take(Voucher voucher) {
        vouchers++;
        LocalDate date = voucher.date();
        if (voucher.closing()) {
            close(voucher);
        } else if (date.getYear() != voucher.first().year()) {
            found.add(
                    voucher.amount(),
                    voucher.entries(),
                    () -> Message.of(
                            "journal.entries-within-period-found",
                            voucher.number(),
                            date.toString(),
                            String.valueOf(voucher.first().year())));
        } else if (isAfterClosing(voucher) && late.size() < LATE) {
            late.add(voucher);
        }
    }

    /** The last closing counts, for a year may be opened again for corrections. */
    private void close(Voucher voucher) {
        boolean first = closed.equals(LocalDate.MAX);
        long number = numbers.code(voucher.number());
        if (first || !voucher.date().isBefore(closed)) {
            boolean sameDay = voucher.date().equals(closed);
            closedBy = sameDay ? Math.max(closedBy, number) : number;
            closed = voucher.date();
        }
    }

    private boolean isAfterClosing(Voucher voucher) {
        LocalDate date = voucher.date();
        if (!date.isAfter(closed) && !date.equals(closed)) {
            return false;
        }
        long number = numbers.code(voucher.number());
        boolean sameType = VoucherNumbers.prefix(number) == VoucherNumbers.prefix(closedBy);
        boolean after = date.isAfter(closed) || (sameType && number > closedBy);
        return after && voucher.entries().stream().anyMatch(EntriesWithinPeriod::isMovement);
    }

    private static boolean isMovement(Entry entry) {
        return entry.account().charAt(0) == '6' || entry.account().charAt(0) == '7';
    }

    @Override
    public JournalResult result() {
        for (Voucher voucher : late) {
            if (isAfterClosing(voucher)) {
                found.add(
                        voucher.amount(),
                        voucher.entries(),
                        () -> Message.of(
                                "journal.entries-within-period-closed",
                                voucher.number(),
                                voucher.date().toString(),
                                closed.toString(),
                                numbers.text(closedBy)));
            }
        }
        return papers.result(ID, vouchers, found);
    }
}
