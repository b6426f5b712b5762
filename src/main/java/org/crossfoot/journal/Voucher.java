package org.crossfoot.journal;

import java.time.LocalDate;
import java.util.List;
import org.crossfoot.ledger.Entry;

/** A voucher with all of its entries, and what several tests want to know of it. */
final class Voucher {
    private final List<Entry> entries;
    private final long balance;
    private final boolean closing;

    /**
     * Makes a voucher of its entries, which are handed over and not changed any more.
     *
     * @param entries never empty
     */
    Voucher(List<Entry> entries) {
        this.entries = entries;
        long sum = 0;
        boolean closes = false;
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            sum += entry.debit() - entry.credit();
            closes |= entry.closing();
        }
        this.balance = sum;
        this.closing = closes;
    }

    List<Entry> entries() {
        return entries;
    }

    Entry first() {
        return entries.get(0);
    }

    LocalDate date() {
        return first().date();
    }

    String number() {
        return first().voucher();
    }

    /** Debit less credit of all entries, in fen. */
    long balance() {
        return balance;
    }

    /** True if it closes the year, wholly or in one half. */
    boolean closing() {
        return closing;
    }

    /** True for an entry of budget expenditure that is not undone by the closing of the year. */
    static boolean isExpenditure(Entry entry) {
        return entry.account().charAt(0) == '7' && !entry.closing();
    }

    /** The debits, in fen. */
    long debits() {
        long sum = 0;
        for (Entry entry : entries) {
            sum += entry.debit();
        }
        return sum;
    }

    /** What the voucher is about, in fen: the debits of its larger half, for both halves book the same. */
    long amount() {
        long budget = 0;
        for (Entry entry : entries) {
            budget += entry.isBudgetAccounting() ? entry.debit() : 0;
        }
        return Math.max(budget, debits() - budget);
    }
}
