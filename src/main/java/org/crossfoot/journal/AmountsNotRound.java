package org.crossfoot.journal;

import java.util.List;
import org.crossfoot.ledger.Entry;
import org.crossfoot.message.Message;

/** What is bought has a price: expenditure on goods, services and assets (302, 310) is not in round amounts.
 *
 * <p>What is granted, advanced or agreed on is left aside. Keeps its result alone.
 * */
final class AmountsNotRound implements JournalTest {
    static final String ID = "amounts-not-round";

    private final WorkingPapers papers;
    private final long from;
    private final long multiple;
    private final Irregularities found = new Irregularities();
    private long entries;

    AmountsNotRound(WorkingPapers papers) {
        this.papers = papers;
        this.from = papers.value(ID, "from");
        this.multiple = Math.max(1, papers.value(ID, "multiple"));
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
        boolean bought = entry.economic().startsWith("302") || entry.economic().startsWith("310");
        if (!bought) {
            return;
        }
        entries++;
        long fen = Largest.fen(entry);
        if (fen >= from && fen % multiple == 0 && !papers.said(entry.summary()).isAbout(Topic.ROUND)) {
            found.add(
                    fen,
                    List.of(entry),
                    () -> Message.of(
                            "journal.amounts-not-round-found",
                            entry.voucher(),
                            entry.date().toString(),
                            entry.summary(),
                            Yuan.text(fen)));
        }
    }

    @Override
    public JournalResult result() {
        return papers.result(ID, entries, found);
    }
}
