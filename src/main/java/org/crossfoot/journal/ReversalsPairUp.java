package org.crossfoot.journal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.ledger.Entry;
import org.crossfoot.message.Message;

/** Every red letter (红字) takes back an expenditure of the year: one of the same codes and amount, or, for money returned in part, a
 * larger one. Runs before the tests for which what was taken back does not count.
 *
 * <p>Keeps at most {@value #RED} red letters, and works on {@link Expenditures}.
 * */
final class ReversalsPairUp implements JournalTest {
    static final String ID = "reversals-pair-up";

    private static final int RED = 10_000;

    private final WorkingPapers papers;
    private final Irregularities found = new Irregularities();
    private final List<Entry> red = new ArrayList<>();
    private long dropped;

    ReversalsPairUp(WorkingPapers papers) {
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
            Entry entry = entries.get(i);
            if (Voucher.isExpenditure(entry) && Largest.fen(entry) < 0) {
                keep(entry, voucher);
            }
        }
    }

    /** A voucher that moves expenditure from one code to another takes nothing back. */
    private void keep(Entry entry, Voucher voucher) {
        long whole = voucher.entries().stream()
                .filter(Voucher::isExpenditure)
                .mapToLong(Largest::fen)
                .sum();
        if (red.size() == RED) {
            dropped++;
        } else if (whole != 0) {
            red.add(entry);
        }
    }

    @Override
    public JournalResult result() {
        Expenditures expenditures = papers.expenditures();
        Map<Long, Deque<Integer>> originals = originals(expenditures);
        for (Entry entry : red) {
            Deque<Integer> equal = originals.getOrDefault(key(entry), new ArrayDeque<>());
            if (!equal.isEmpty()) {
                expenditures.takeBack(take(entry, equal, expenditures));
            } else if (!papers.said(entry.summary()).isAbout(Topic.RETURN)) {
                report(entry);
            }
        }
        return dropped > 0
                ? papers.undecided(ID, expenditures.seen(), Message.of("journal.too-many", String.valueOf(RED)))
                : papers.unlessRejected(papers.ofExpenditures(ID, found));
    }

    /** The entries that a red letter may take back, by codes and amount. */
    private Map<Long, Deque<Integer>> originals(Expenditures expenditures) {
        Map<Long, Deque<Integer>> originals = new HashMap<>();
        red.forEach(entry -> originals.put(key(entry), new ArrayDeque<>()));
        for (int i = 0; i < expenditures.size() && !red.isEmpty(); i++) {
            Deque<Integer> wanted = originals.get(Keys.add(expenditures.code(i), expenditures.fen(i)));
            if (wanted != null) {
                wanted.add(i);
            }
        }
        return originals;
    }

    private static long key(Entry entry) {
        int codes = (int) Keys.ofCodes(entry);
        return Keys.add(codes, -Largest.fen(entry));
    }

    /** The original of the same payee, else the last before it. */
    private static int take(Entry entry, Deque<Integer> originals, Expenditures expenditures) {
        for (Integer original : originals) {
            if (expenditures.at(original).payee().equals(entry.payee())) {
                originals.remove(original);
                return original;
            }
        }
        return originals.removeLast();
    }

    private void report(Entry entry) {
        found.add(
                Largest.fen(entry),
                List.of(entry),
                () -> Message.of(
                        "journal.reversals-pair-up-found",
                        entry.voucher(),
                        entry.date().toString(),
                        entry.summary(),
                        Yuan.text(Largest.fen(entry))));
    }
}
