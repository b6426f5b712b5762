package org.crossfoot.journal;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossfoot.ledger.Entry;
import org.crossfoot.message.Message;

/**
 * Voucher numbers run on without gaps (断号) and repeats (重号), by type, within each month or within the year, as the unit
 * numbers them. Keeps a few bits a number, for at most {@value #TYPES} types.
 */
final class VoucherNumbersRunOn implements JournalTest {
    static final String ID = "voucher-numbers-run-on";
    private static final int TYPES = 500;
    private static final long LARGEST = 9_999_999;

    /** Where more than one in so many numbers is missing, the export is a selection. */
    private static final int SELECTION = 5;

    private final WorkingPapers papers;
    private final Irregularities found = new Irregularities();
    private final Map<Integer, NumberSeries> types = new TreeMap<>();
    private long vouchers;
    private long unnumbered;

    VoucherNumbersRunOn(WorkingPapers papers) {
        this.papers = papers;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void take(Voucher voucher) {
        vouchers++;
        long code = papers.vouchers().code(voucher.number());
        NumberSeries series = types.get(VoucherNumbers.prefix(code));
        boolean readable = VoucherNumbers.width(code) > 0 && VoucherNumbers.number(code) <= LARGEST;
        if (series == null && readable && types.size() < TYPES) {
            series = new NumberSeries(code, papers.vouchers().prefixText(code));
            types.put(VoucherNumbers.prefix(code), series);
        }
        if (series == null || !readable) {
            unnumbered++;
            return;
        }
        series.add((int) VoucherNumbers.number(code), voucher);
    }

    @Override
    public JournalResult result() {
        if (papers.isScattered() || unnumbered > vouchers / SELECTION) {
            return papers.undecided(ID, vouchers, Message.of("journal.voucher-numbers-run-on-unread"));
        }
        boolean selection = false;
        for (NumberSeries series : types.values()) {
            series.repeats().forEach(this::reportRepeat);
            for (Map.Entry<Integer, BitSet> part : series.parts().entrySet()) {
                selection |= !lookForGaps(series, part.getKey(), part.getValue());
            }
        }
        Message reason = Message.of("journal.voucher-numbers-run-on-selection");
        return selection ? papers.result(ID, vouchers, found, reason) : papers.result(ID, vouchers, found);
    }

    /** False if so much is missing that what is there is a selection. */
    private boolean lookForGaps(NumberSeries series, int month, BitSet used) {
        int first = month > 0 ? 1 : used.nextSetBit(0);
        int last = used.length() - 1;
        BitSet missing = new BitSet();
        missing.set(first, last + 1);
        missing.andNot(used);
        missing.stream()
                .filter(number -> papers.rejected().have(series.text(number)))
                .forEach(missing::clear);
        if ((long) missing.cardinality() * SELECTION > last - first + 1L) {
            return false;
        }
        if (missing.cardinality() <= papers.voidedRows()) {
            return missing.isEmpty();
        }
        int from = missing.nextSetBit(0);
        while (from >= 0) {
            int to = missing.nextClearBit(from) - 1;
            reportGap(series, month, from, to);
            from = missing.nextSetBit(to + 1);
        }
        return true;
    }

    private void reportGap(NumberSeries series, int month, int from, int to) {
        Message period = month > 0
                ? Message.of("journal.month", String.valueOf(papers.year()), month)
                : Message.of("journal.whole-year", String.valueOf(papers.year()));
        String key = from == to ? "journal.voucher-numbers-run-on-gap" : "journal.voucher-numbers-run-on-gaps";
        found.add(
                0,
                List.of(),
                () -> Message.of(key, period, series.text(from), series.text(to), String.valueOf(to - from + 1)));
    }

    private void reportRepeat(Voucher voucher) {
        List<Entry> entries = voucher.entries();
        found.add(
                voucher.amount(),
                entries,
                () -> Message.of(
                        "journal.voucher-numbers-run-on-repeat",
                        voucher.number(),
                        voucher.date().toString(),
                        voucher.first().summary()));
    }
}
