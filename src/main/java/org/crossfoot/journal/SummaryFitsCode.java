package org.crossfoot.journal;

import java.util.List;
import org.crossfoot.ledger.Entry;

/** What the summary says was bought is booked under its own economic code (列支科目): training not as office costs.
 *
 * <p>Only words with codes of their own count, and only in codes of goods, services and assets that are as definite; commissions
 * (30227) and residual codes (…99) may be anything. Keeps its result alone.
 * */
final class SummaryFitsCode implements JournalTest {
    static final String ID = "summary-fits-code";

    private static final int GROUP = 5;
    private static final String COMMISSIONS = "30227";

    private final WorkingPapers papers;
    private final Irregularities found = new Irregularities();
    private long entries;

    SummaryFitsCode(WorkingPapers papers) {
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

    /** True for the code of definite goods, services or assets. */
    static boolean isDefinite(String economic) {
        boolean bought = economic.startsWith("302") || economic.startsWith("310");
        return bought && economic.length() >= GROUP && !economic.startsWith("99", GROUP - 2);
    }

    private void look(Entry entry) {
        String economic = entry.economic();
        if (!isDefinite(economic) || economic.startsWith(COMMISSIONS) || Largest.fen(entry) <= 0) {
            return;
        }
        entries++;
        SummaryWords.Said said = papers.said(entry.summary());
        if (!said.isAbout(Topic.CODE) || said.isAbout(Topic.RECEPTION) || said.isAbout(Topic.VEHICLE)) {
            return;
        }
        List<String> strangers = said.outOf(Topic.CODE, economic);
        if (!strangers.isEmpty()) {
            found.add(Largest.fen(entry), List.of(entry), () -> papers.misplaced(ID, entry, strangers.get(0)));
        }
    }

    @Override
    public JournalResult result() {
        return papers.result(ID, entries, found);
    }
}
