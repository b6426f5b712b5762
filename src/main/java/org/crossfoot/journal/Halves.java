package org.crossfoot.journal;

import org.crossfoot.ledger.Entry;

/**
 * What the two halves of a voucher move, in fen. Money held outside the budget (应缴财政款 2103, 受托代理 2901 and 1891, 暂收暂付
 * 1218, 2307) needs no budget half, so that a voucher which touches it is not compared.
 *
 * @param financialMoney what cash, bank and quota accounts (1001, 1002, 1011, 1021, 1201) gain
 * @param budgetMoney what 资金结存 (8001) gains
 * @param granted what is booked as appropriation revenue (4001)
 * @param budgetGranted what is booked as appropriation income (6001)
 * @param flow what is booked as revenue and cost (classes 4 and 5), debit less credit
 * @param budgetFlow what is booked as income and expenditure (classes 6 and 7), debit less credit
 */
record Halves(
        boolean hasFinancial,
        boolean hasBudget,
        boolean outsideBudget,
        long financialMoney,
        long budgetMoney,
        long granted,
        long budgetGranted,
        long flow,
        long budgetFlow) {

    static Halves of(Voucher voucher) {
        Sums sums = new Sums();
        voucher.entries().forEach(sums::add);
        return new Halves(
                sums.financial,
                sums.budget,
                sums.outside,
                sums.financialMoney,
                sums.budgetMoney,
                sums.granted,
                sums.budgetGranted,
                sums.flow,
                sums.budgetFlow);
    }

    /** Adds a voucher's entries up. */
    private static final class Sums {
        private boolean financial;
        private boolean budget;
        private boolean outside;
        private long financialMoney;
        private long budgetMoney;
        private long granted;
        private long budgetGranted;
        private long flow;
        private long budgetFlow;

        void add(Entry entry) {
            long debited = entry.debit() - entry.credit();
            String account = entry.account();
            if (entry.isBudgetAccounting()) {
                budget = true;
                budgetMoney += account.startsWith("8001") ? debited : 0;
                budgetGranted += account.startsWith("6001") ? -debited : 0;
                budgetFlow += account.charAt(0) < '8' ? debited : 0;
                return;
            }
            financial = true;
            outside |= isOutside(account);
            financialMoney += isMoney(account) ? debited : 0;
            granted += account.startsWith("4001") ? -debited : 0;
            flow += account.charAt(0) == '4' || account.charAt(0) == '5' ? debited : 0;
        }

        private static boolean isMoney(String account) {
            return account.startsWith("1001")
                    || account.startsWith("1002")
                    || account.startsWith("1011")
                    || account.startsWith("1021")
                    || account.startsWith("1201");
        }

        private static boolean isOutside(String account) {
            return account.startsWith("1218")
                    || account.startsWith("2307")
                    || account.startsWith("2103")
                    || account.startsWith("2901")
                    || account.startsWith("1891");
        }
    }

    /**
     * True if a voucher that has one half should have the other: income or expenditure in the budget half; revenue or cost that
     * moves money, or cost against an appropriation, in the financial half. Depreciation and payables move none.
     */
    boolean needsOther() {
        if (hasBudget) {
            return budgetFlow != 0;
        }
        boolean movesMoney = flow != 0 && financialMoney != 0;
        boolean paidDirectly = granted != 0 && flow + granted != 0;
        return !outsideBudget && (movesMoney || paidDirectly);
    }

    /** What the one half moves, to find its other by. */
    long moved() {
        if (hasBudget) {
            return Math.abs(budgetMoney == 0 ? budgetGranted : budgetMoney);
        }
        return Math.abs(financialMoney == 0 ? granted : financialMoney);
    }

    /** What the halves differ by, in fen; 0 where they cannot be compared. */
    long difference() {
        if (outsideBudget || (budgetFlow == 0 && budgetMoney == 0)) {
            return 0;
        }
        return financialMoney == budgetMoney ? granted - budgetGranted : financialMoney - budgetMoney;
    }
}
