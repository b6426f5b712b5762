package org.crossfoot.journal;

import java.util.List;
import org.crossfoot.budget.BudgetUnit;
import org.crossfoot.budget.Scope;

/** All tests of the journal, in the order in which they run and are shown: what was taken back is known before it is asked for. */
public final class JournalCatalogue {
    private static final Scope NO_SCOPE = new Scope(new BudgetUnit("", ""), 0);

    private JournalCatalogue() {}

    static List<JournalTest> tests(WorkingPapers papers) {
        return List.of(
                new VouchersBalance(papers),
                new HalvesMatch(papers),
                new VoucherNumbersRunOn(papers),
                new ReversalsPairUp(papers),
                new EntriesEnteredOnce(papers),
                new PaymentsMadeOnce(papers),
                new PaymentsNotSplit(papers),
                new SpendingSpreadOverYear(papers),
                new EntriesWithinPeriod(papers),
                new PostingsOnWorkingDays(papers),
                new AmountsNotRound(papers),
                new SummaryFitsCode(papers),
                new ReceptionAndVehiclesInOwnCode(papers),
                new LabourFeesPlausible(papers),
                new AdvancesSettled(papers),
                new BalancesNotNegative(papers),
                new BasicAndProjectApart(papers),
                new FirstDigitsFollowBenford(papers),
                new AmountsWithinHabit(papers));
    }

    /** The names of all tests. */
    public static List<String> ids() {
        return tests(new WorkingPapers(NO_SCOPE, JournalSettings.standard())).stream()
                .map(JournalTest::id)
                .toList();
    }
}
