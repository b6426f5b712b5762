package org.crossfoot.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Sums the outturn while entries go by: class 6 is income, class 7 expenditure, and what moves the carry-over accounts
 * outside closing vouchers adjusts the balance.
 */
final class OutturnSums {
    /** The accounts that make up 结转和结余; 非财政拨款结余 (8202) and 专用结余 (8301) are shown elsewhere in the accounts. */
    private static final Set<String> BALANCE = Set.of("8101", "8102", "8201", "8401");

    private final Map<String, Map<OutturnKey, long[]>> files = new HashMap<>();
    private final Map<String, Map<String, long[]>> turnovers = new HashMap<>();
    private String file = "";
    private Map<OutturnKey, long[]> sums = new HashMap<>();
    private Map<String, long[]> turnover = new HashMap<>();
    private final Memo firstLevels = new Memo(OutturnSums::firstLevel);
    private final Map<String, Map<OutturnKey, Long>> openings = new HashMap<>();
    private final Map<OutturnKey, String> openedBy = new HashMap<>();

    /** The first level of an account: its first four digits. */
    static String firstLevel(String account) {
        return account.substring(0, Math.min(4, account.length()));
    }

    void add(Entry entry) {
        if (!entry.file().equals(file)) {
            file = entry.file();
            sums = files.computeIfAbsent(file, unseen -> new HashMap<>());
            turnover = turnovers.computeIfAbsent(file, unseen -> new HashMap<>());
        }
        long[] sides = turnover.computeIfAbsent(entry.account(), unseen -> new long[2]);
        sides[0] = Math.addExact(sides[0], entry.debit());
        sides[1] = Math.addExact(sides[1], entry.credit());
        if (entry.closing() || !entry.isBudgetAccounting()) {
            return;
        }
        long debited = Math.subtractExact(entry.debit(), entry.credit());
        switch (entry.account().charAt(0)) {
            case '6' -> add(entry, Flow.INCOME, -debited);
            case '7' -> add(entry, Flow.expenditure(entry.portion()), debited);
            default -> adjust(entry, -debited);
        }
    }

    /** Takes back what came from a file that does not count. */
    void remove(String repeated) {
        files.remove(repeated);
        turnovers.remove(repeated);
        file = "";
    }

    /** Tells what the entries of each account come to. */
    void tell(TrialBalance trial) {
        turnovers
                .values()
                .forEach(accounts -> accounts.forEach((account, sides) -> trial.turnover(account, sides[0], sides[1])));
    }

    private void adjust(Entry entry, long credited) {
        if (BALANCE.contains(firstLevels.of(entry.account()))) {
            add(entry, Flow.BALANCE_ADJUSTMENT, credited);
        }
    }

    private void add(Entry entry, Flow flow, long fen) {
        OutturnKey key = new OutturnKey(
                flow,
                firstLevels.of(entry.account()),
                entry.fund(),
                entry.function(),
                entry.economic(),
                entry.project());
        long[] sum = sums.computeIfAbsent(key, unseen -> new long[1]);
        sum[0] = Math.addExact(sum[0], fen);
    }

    /**
     * Takes an opening balance. Exports by month repeat it in every sheet, so that only the first sheet's counts.
     *
     * @param sheet names file and sheet
     */
    void open(String sheet, Opening opening) {
        if (!BALANCE.contains(opening.key().account())) {
            return;
        }
        String first = openedBy.putIfAbsent(opening.key(), sheet);
        if (first == null || first.equals(sheet)) {
            openings.computeIfAbsent(opening.account(), account -> new HashMap<>())
                    .merge(opening.key(), opening.fen(), Math::addExact);
        }
    }

    Outturn outturn() {
        Outturn outturn = new Outturn();
        files.values().forEach(amounts -> amounts.forEach((key, sum) -> outturn.add(key, sum[0])));
        Set<String> totals = accountsWithParts();
        openings.forEach((account, amounts) -> {
            if (!totals.contains(account)) {
                amounts.forEach(outturn::add);
            }
        });
        return outturn;
    }

    /** Accounts whose sub-accounts have opening balances too: theirs are the totals of those. */
    private Set<String> accountsWithParts() {
        Set<String> totals = new HashSet<>();
        for (String account : openings.keySet()) {
            for (int length = 3; length < account.length(); length++) {
                totals.add(account.substring(0, length));
            }
        }
        return totals;
    }
}
