package org.crossfoot.journal;

import java.util.List;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.Entry;
import org.crossfoot.ledger.EntrySink;
import org.crossfoot.ledger.LedgerFile;
import org.crossfoot.ledger.RejectedRow;

/** Puts the journal of one scope to every test while its exports are read; not for several threads. */
public final class Journal implements EntrySink {
    /** How the rows of an export that repeats another are counted as left out. */
    private static final String REPEATED = "repeated";

    private final WorkingPapers papers;
    private final List<JournalTest> tests;
    private final Vouchers vouchers = new Vouchers(this::take);

    public Journal(Scope scope, JournalSettings settings) {
        this.papers = new WorkingPapers(scope, settings);
        this.tests = JournalCatalogue.tests(papers);
    }

    @Override
    public void entry(Entry entry) {
        vouchers.add(entry);
    }

    @Override
    public void rejected(RejectedRow row) {
        papers.rejected().add(row);
    }

    private void take(Voucher voucher) {
        papers.take(voucher);
        for (int i = 0; i < tests.size(); i++) {
            tests.get(i).take(voucher);
        }
    }

    /**
     * What came of every test, in their order; asked once, when all exports are read.
     *
     * @param files how the exports were understood
     */
    public List<JournalResult> results(List<LedgerFile> files) {
        vouchers.finish();
        papers.close(vouchers.isScattered(), files);
        List<JournalResult> results = tests.stream().map(JournalTest::result).toList();
        boolean repeated = files.stream().anyMatch(file -> file.leftOut().containsKey(REPEATED));
        return repeated ? results.stream().map(papers::withoutRepeated).toList() : results;
    }
}
