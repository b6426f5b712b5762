package org.crossfoot.journal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.crossfoot.ledger.Entry;
import org.crossfoot.message.Message;

/** The first digits of many amounts of many sizes follow Benford's law; made-up amounts often do not.
 *
 * <p>Pay (301, 303) comes in the same amounts each month and is left aside. Asked only of a thousand amounts and more that span a thousandfold. The measure is the mean absolute deviation of the nine
 * shares, in hundred-thousandths, against Nigrini's limit of nonconformity 0.015. Keeps nine counts.
 * */
final class FirstDigitsFollowBenford implements JournalTest {
    static final String ID = "first-digits-follow-benford";

    /** log₁₀(1 + 1/d) in hundred-thousandths. */
    private static final long[] EXPECTED = {0, 30103, 17609, 12494, 9691, 7918, 6695, 5799, 5115, 4576};

    private static final long WHOLE = 100_000;
    private static final long LEAST_FEN = 1_000;
    private static final int SPAN = 1_000;

    private final WorkingPapers papers;
    private final long[] counts = new long[EXPECTED.length];
    private long entries;
    private long largest;
    private long smallest = Long.MAX_VALUE;

    FirstDigitsFollowBenford(WorkingPapers papers) {
        this.papers = papers;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public void take(Voucher voucher) {
        List<Entry> entries = voucher.entries();
        for (int i = 0; i < entries.size(); i++) {
            if (Voucher.isExpenditure(entries.get(i))) {
                look(entries.get(i));
            }
        }
    }

    private void look(Entry entry) {
        long fen = Largest.fen(entry);
        boolean pay = entry.economic().startsWith("301") || entry.economic().startsWith("303");
        if (fen < LEAST_FEN || pay) {
            return;
        }
        entries++;
        largest = Math.max(largest, fen);
        smallest = Math.min(smallest, fen);
        long digit = fen;
        while (digit > 9) {
            digit /= 10;
        }
        counts[(int) digit]++;
    }

    @Override
    public JournalResult result() {
        if (entries == 0) {
            return papers.result(ID, 0, new Irregularities());
        }
        if (entries < papers.value(ID, "entries") || largest / SPAN < smallest) {
            return papers.undecided(ID, entries, Message.of("journal.first-digits-follow-benford-few"));
        }
        Irregularities found = new Irregularities();
        long deviation = deviation();
        if (deviation > papers.value(ID, "deviation")) {
            found.add(0, List.of(), () -> words(deviation));
        }
        return papers.result(ID, entries, found);
    }

    private long deviation() {
        long sum = 0;
        for (int digit = 1; digit < EXPECTED.length; digit++) {
            sum += Math.abs(share(digit) - EXPECTED[digit]);
        }
        return sum / (EXPECTED.length - 1);
    }

    private long share(int digit) {
        return counts[digit] * WHOLE / entries;
    }

    private Message words(long deviation) {
        int oddest = 1;
        for (int digit = 2; digit < EXPECTED.length; digit++) {
            boolean odder = Math.abs(share(digit) - EXPECTED[digit]) > Math.abs(share(oddest) - EXPECTED[oddest]);
            oddest = odder ? digit : oddest;
        }
        return Message.of(
                "journal.first-digits-follow-benford-found",
                BigDecimal.valueOf(deviation, 5),
                oddest,
                percent(share(oddest)),
                percent(EXPECTED[oddest]));
    }

    private static BigDecimal percent(long share) {
        return BigDecimal.valueOf(share, 3).setScale(1, RoundingMode.HALF_UP);
    }
}
