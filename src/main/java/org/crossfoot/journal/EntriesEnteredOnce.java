package org.crossfoot.journal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.crossfoot.journal.Expenditures.Remembered;
import org.crossfoot.message.Message;

/** No expenditure is entered twice on one day with the same payee, amount, summary and codes.
 *
 * <p>What a red letter took back does not count. Works on {@link Expenditures}, which bounds its memory.
 * */
final class EntriesEnteredOnce implements JournalTest {
    static final String ID = "entries-entered-once";

    private final WorkingPapers papers;
    private final Irregularities found = new Irregularities();

    EntriesEnteredOnce(WorkingPapers papers) {
        this.papers = papers;
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
        for (List<Remembered> group : expenditures.alike()) {
            Map<List<Integer>, List<Remembered>> same = new LinkedHashMap<>();
            for (Remembered entry : group) {
                same.computeIfAbsent(List.of(entry.day(), entry.text(), entry.code()), key -> new ArrayList<>())
                        .add(entry);
            }
            same.values().forEach(this::report);
        }
        return papers.ofExpenditures(ID, found);
    }

    private void report(List<Remembered> same) {
        Remembered first = same.get(0);
        long vouchers = same.stream().map(Remembered::voucher).distinct().count();
        long least = papers.value(ID, first.payee().isEmpty() ? "from-without-payee" : "from");
        if (vouchers < 2 || first.fen() < least) {
            return;
        }
        List<EntryPlace> places = same.stream()
                .limit(Irregularities.ENTRIES)
                .map(papers.expenditures()::place)
                .toList();
        found.add(new Irregularity(
                Message.of(
                        first.payee().isEmpty()
                                ? "journal.entries-entered-once-nobody"
                                : "journal.entries-entered-once-found",
                        LocalDate.ofEpochDay(first.day()).toString(),
                        first.payee(),
                        Yuan.text(first.fen()),
                        String.valueOf(vouchers)),
                first.fen() * (vouchers - 1),
                places));
    }
}
