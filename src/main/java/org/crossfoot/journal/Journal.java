package org.crossfoot.journal;

import java.util.List;
import org.crossfoot.budget.Scope;
import org.crossfoot.ledger.Entry;
import org.crossfoot.ledger.EntrySink;
import org.crossfoot.ledger.RejectedRow;

/** Puts the journal of one scope to every test while its exports are read; not for several threads. */
public final class Journal implements EntrySink {
    private final List<JournalTest> tests;
    private final Vouchers vouchers = new Vouchers(this::take);

    public Journal(Scope scope, JournalSettings settings) {
        this.tests = JournalCatalogue.tests(new WorkingPapers(scope, settings));
    }

    @Override
    public void entry(Entry entry) {
        vouchers.add(entry);
    }

    @Override
    public void rejected(RejectedRow row) {
        // A row that is not understood is no entry; that it is missing is said where rejected rows are.
    }

    private void take(Voucher voucher) {
        for (int i = 0; i < tests.size(); i++) {
            tests.get(i).take(voucher);
        }
    }

    /** What came of every test, in their order; asked once, when all exports are read. */
    public List<JournalResult> results() {
        vouchers.finish();
        return tests.stream().map(JournalTest::result).toList();
    }
}
