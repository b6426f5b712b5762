package org.crossfoot.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Marks the entries of year-end closing vouchers (年终结转), which would wipe the year's income and expenditure out.
 *
 * <p>A half of a voucher (financial or budget accounting) closes the year if the export says so, or if it is of December or
 * later, moves no money, and either carries income and expenditure over to balance accounts or is called a closing in its
 * summary. The entries of one voucher stand together in an export; where they do not, each is judged by itself.
 */
final class ClosingVouchers {
    private static final Pattern CLOSING =
            Pattern.compile("年[终末度]?(?:结转|转账)|结转(?:本年|本期|全年|各项|预算|财政拨款预算)?(?:收支|收入|支出|预算收入|预算支出|费用|盈余)|收支结转|期末结转|年终结账");
    private static final Pattern CORRECTION = Pattern.compile("更正|差错|年初余额调整");

    /** No voucher has more lines; an export with one voucher number throughout must not fill the memory. */
    private static final int LINES = 20_000;

    private final Consumer<List<Entry>> whole;
    private final Consumer<Entry> decided;
    private final List<Entry> voucher = new ArrayList<>();

    /** With what takes each voucher before it is decided on, and may take lines out of it; and what takes each line after. */
    ClosingVouchers(Consumer<List<Entry>> whole, Consumer<Entry> decided) {
        this.whole = whole;
        this.decided = decided;
    }

    void add(Entry entry) {
        if (!voucher.isEmpty() && (!isSameVoucher(voucher.get(0), entry) || voucher.size() >= LINES)) {
            flush();
        }
        voucher.add(entry);
    }

    /** Decides on the voucher that was added last. */
    void flush() {
        whole.accept(voucher);
        boolean budget = closes(true);
        boolean financial = closes(false);
        for (Entry entry : voucher) {
            boolean closing = entry.isBudgetAccounting() ? budget : financial;
            decided.accept(closing && !entry.closing() ? closing(entry) : entry);
        }
        voucher.clear();
    }

    private static boolean isSameVoucher(Entry a, Entry b) {
        return a.voucher().equals(b.voucher())
                && a.date().equals(b.date())
                && a.unit().equals(b.unit());
    }

    private boolean closes(boolean budget) {
        boolean flagged = false;
        boolean late = false;
        boolean money = false;
        boolean movements = false;
        boolean balances = false;
        for (Entry entry : voucher) {
            if (entry.isBudgetAccounting() == budget) {
                flagged |= entry.closing();
                late |= isLate(entry);
                money |= isMoney(entry.account());
                movements |= isMovement(entry.account());
                balances |= isBalance(entry.account());
            }
        }
        boolean mayClose = late && !money && (movements || balances);
        return flagged || (mayClose && (says(budget, CLOSING) || (movements && balances && !says(budget, CORRECTION))));
    }

    private boolean says(boolean budget, Pattern words) {
        return voucher.stream()
                .filter(entry -> entry.isBudgetAccounting() == budget)
                .anyMatch(entry -> words.matcher(entry.summary()).find());
    }

    private static boolean isLate(Entry entry) {
        return entry.date().getMonthValue() == 12 || entry.date().getYear() > entry.year();
    }

    /** Assets, liabilities and 资金结存 (8001): a voucher that touches them is a transaction. */
    private static boolean isMoney(String account) {
        return account.startsWith("1") || account.startsWith("2") || account.startsWith("8001");
    }

    private static boolean isMovement(String account) {
        return account.charAt(0) >= '4' && account.charAt(0) <= '7';
    }

    private static boolean isBalance(String account) {
        return account.startsWith("3") || (account.startsWith("8") && !account.startsWith("8001"));
    }

    private static Entry closing(Entry e) {
        return new Entry(
                e.file(),
                e.sheet(),
                e.row(),
                e.unit(),
                e.year(),
                e.date(),
                e.voucher(),
                e.line(),
                e.summary(),
                e.account(),
                e.accountName(),
                e.debit(),
                e.credit(),
                e.function(),
                e.economic(),
                e.portion(),
                e.project(),
                e.projectName(),
                e.fund(),
                e.payee(),
                true);
    }
}
