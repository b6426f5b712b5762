package org.crossfoot.journal;

import java.util.List;
import java.util.stream.Stream;
import org.crossfoot.ledger.Entry;

/** Official receptions are booked as 公务接待费 (30217) and official vehicles as 公务用车运行维护费 (30231), the two costs that are
 * capped and published. Keeps its result alone.
 * */
final class ReceptionAndVehiclesInOwnCode implements JournalTest {
    static final String ID = "reception-and-vehicles-in-own-code";

    private final WorkingPapers papers;
    private final Irregularities found = new Irregularities();
    private long entries;

    ReceptionAndVehiclesInOwnCode(WorkingPapers papers) {
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
        String economic = entry.economic();
        boolean bought = economic.startsWith("302") || economic.startsWith("310");
        if (!bought || Largest.fen(entry) <= 0) {
            return;
        }
        entries++;
        SummaryWords.Said said = papers.said(entry.summary());
        boolean atHome =
                said.isAbout(Topic.CODE) && said.outOf(Topic.CODE, economic).isEmpty();
        if (atHome) {
            return;
        }
        List<String> strangers = Stream.of(Topic.RECEPTION, Topic.VEHICLE)
                .flatMap(topic -> said.outOf(topic, economic).stream())
                .toList();
        if (!strangers.isEmpty()) {
            found.add(Largest.fen(entry), List.of(entry), () -> papers.misplaced(ID, entry, strangers.get(0)));
        }
    }

    @Override
    public JournalResult result() {
        return papers.result(ID, entries, found);
    }
}
