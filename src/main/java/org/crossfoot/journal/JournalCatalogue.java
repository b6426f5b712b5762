package org.crossfoot.journal;

import java.util.List;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;

/** All tests of the journal, in the order in which they run and are shown. */
public final class JournalCatalogue {
    private static final Scope NO_SCOPE = new Scope(new BudgetUnit("", ""), 0);

    private JournalCatalogue() {}

    static List<JournalTest> tests(WorkingPapers papers) {
        return List.of(new VouchersBalance(papers));
    }

    /** The names of all tests. */
    public static List<String> ids() {
        return tests(new WorkingPapers(NO_SCOPE, JournalSettings.standard())).stream()
                .map(JournalTest::id)
                .toList();
    }
}
