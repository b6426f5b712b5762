package org.crossfoot.journal;

import java.util.List;
import org.crossfoot.ledger.Entry;
import org.crossfoot.message.Message;

/** Labour fees (劳务费, 30226) paid to a person stay within what a person earns by a service. Keeps its result alone. */
final class LabourFeesPlausible implements JournalTest {
    static final String ID = "labour-fees-plausible";

    private static final String LABOUR = "30226";

    private final WorkingPapers papers;
    private final long limit;
    private final Irregularities found = new Irregularities();
    private long entries;

    LabourFeesPlausible(WorkingPapers papers) {
        this.papers = papers;
        this.limit = papers.value(ID, "limit");
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
        if (!entry.economic().startsWith(LABOUR)) {
            return;
        }
        entries++;
        long fen = Largest.fen(entry);
        if (fen >= limit && Persons.isPerson(entry.payee())) {
            found.add(
                    fen,
                    List.of(entry),
                    () -> Message.of(
                            "journal.labour-fees-plausible-found",
                            entry.voucher(),
                            entry.date().toString(),
                            entry.payee(),
                            Yuan.text(fen)));
        }
    }

    @Override
    public JournalResult result() {
        return papers.result(ID, entries, found);
    }
}
