package org.crossfoot.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.journal.Expenditures.Remembered;
import org.crossfoot.message.Message;

/** Payments are not split to stay under a limit (化整为零): no payee gets, within some days and for the same codes, several payments
 * below the limit that reach it together.
 *
 * <p>Payments below a share of the limit, pay, and what is paid month by month are left aside. Works on {@link Expenditures},
 * which bounds its memory.
 * */
final class PaymentsNotSplit implements JournalTest {
    static final String ID = "payments-not-split";

    private static final int PERCENT = 100;

    private final WorkingPapers papers;
    private final long limit;
    private final long least;
    private final long days;
    private final Irregularities found = new Irregularities();

    /** Payments with the same key may be one. */
    private record Purchase(String payee, int code) {}

    PaymentsNotSplit(WorkingPapers papers) {
        this.papers = papers;
        this.limit = papers.value(ID, "limit");
        this.least = limit / PERCENT * papers.value(ID, "share");
        this.days = papers.value(ID, "days");
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void take(Voucher voucher) {
        // The expenditures are remembered in the working papers, for several tests.
    }

    @Override
    public JournalResult result() {
        Expenditures expenditures = papers.expenditures();
        Map<Purchase, List<Remembered>> purchases = new LinkedHashMap<>();
        for (int i = 0; i < expenditures.size(); i++) {
            if (expenditures.fen(i) < limit && expenditures.fen(i) >= least && !expenditures.isTakenBack(i)) {
                add(expenditures.at(i), purchases);
            }
        }
        purchases.values().forEach(this::look);
        return papers.ofExpenditures(ID, found);
    }

    private static void add(Remembered entry, Map<Purchase, List<Remembered>> purchases) {
        if (!entry.payee().isEmpty() && !entry.isPeriodic() && !entry.isPersonnel()) {
            purchases
                    .computeIfAbsent(new Purchase(entry.payee(), entry.code()), key -> new ArrayList<>())
                    .add(entry);
        }
    }

    private void look(List<Remembered> payments) {
        List<Remembered> sorted = new ArrayList<>(payments);
        sorted.sort(Comparator.comparingInt(Remembered::day).thenComparingInt(Remembered::number));
        int start = 0;
        while (start < sorted.size()) {
            int end = start + 1;
            while (end < sorted.size()
                    && sorted.get(end).day() - sorted.get(start).day() <= days) {
                end++;
            }
            start = reported(sorted.subList(start, end)) ? end : start + 1;
        }
    }

    private boolean reported(List<Remembered> together) {
        long sum = together.stream().mapToLong(Remembered::fen).sum();
        long vouchers = together.stream().map(Remembered::voucher).distinct().count();
        if (vouchers < 2 || sum < limit) {
            return false;
        }
        Remembered first = together.get(0);
        Remembered last = together.get(together.size() - 1);
        found.add(new Irregularity(
                Message.of(
                        "journal.payments-not-split-found",
                        first.payee(),
                        LocalDate.ofEpochDay(first.day()).toString(),
                        LocalDate.ofEpochDay(last.day()).toString(),
                        String.valueOf(together.size()),
                        Yuan.text(sum),
                        Yuan.text(limit)),
                sum,
                together.stream()
                        .limit(Irregularities.ENTRIES)
                        .map(papers.expenditures()::place)
                        .toList()));
        return true;
    }
}
