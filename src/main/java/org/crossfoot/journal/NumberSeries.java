package org.crossfoot.journal;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crossfoot.ledger.Entry;

/**
 * The numbers of one type of voucher. The financial and the budget half may stand in two parts under one number, so that only a
 * half that comes again is a repeat. Keeps at most {@value #REPEATS} vouchers that may be repeats.
 */
final class NumberSeries {
    private static final int REPEATS = 500;

    private final long code;
    private final String prefix;
    private final Map<Integer, Part> months = new TreeMap<>();
    private final BitSet used = new BitSet();
    private final List<Voucher> again = new ArrayList<>();
    private final List<Voucher> inOtherMonth = new ArrayList<>();
    private boolean overfull;

    /** The numbers of a month, by the halves that have come under them. */
    private static final class Part {
        private final BitSet financial = new BitSet();
        private final BitSet budget = new BitSet();

        boolean addIsNew(int number, boolean isFinancial, boolean isBudget) {
            boolean repeated = (isFinancial && financial.get(number)) || (isBudget && budget.get(number));
            financial.set(number, isFinancial || financial.get(number));
            budget.set(number, isBudget || budget.get(number));
            return !repeated;
        }

        BitSet all() {
            BitSet all = (BitSet) financial.clone();
            all.or(budget);
            return all;
        }
    }

    /** Begins a series with the code of one of its numbers. */
    NumberSeries(long code, String prefix) {
        this.code = code;
        this.prefix = prefix;
    }

    void add(int number, Voucher voucher) {
        boolean isFinancial = false;
        boolean isBudget = false;
        for (Entry entry : voucher.entries()) {
            isBudget |= entry.isBudgetAccounting();
            isFinancial |= !entry.isBudgetAccounting();
        }
        Part month = months.computeIfAbsent(voucher.date().getMonthValue(), unseen -> new Part());
        boolean known = month.financial.get(number) || month.budget.get(number);
        if (!month.addIsNew(number, isFinancial, isBudget)) {
            keep(voucher, again);
        } else if (!known && used.get(number)) {
            keep(voucher, inOtherMonth);
        }
        used.set(number);
    }

    private void keep(Voucher voucher, List<Voucher> repeats) {
        if (repeats.size() < REPEATS) {
            repeats.add(voucher);
        } else {
            overfull |= repeats == inOtherMonth;
        }
    }

    /** True if numbers begin anew each month. */
    private boolean isMonthly() {
        long beginning = months.values().stream()
                .filter(part -> part.all().nextSetBit(0) <= 1)
                .count();
        return months.size() > 1 && 2 * beginning > months.size();
    }

    /** The numbers used in each month, or in the year under 0. */
    Map<Integer, BitSet> parts() {
        if (!isMonthly()) {
            return Map.of(0, used);
        }
        Map<Integer, BitSet> parts = new TreeMap<>();
        months.forEach((month, part) -> parts.put(month, part.all()));
        return parts;
    }

    /** The vouchers that came again under a number. */
    List<Voucher> repeats() {
        List<Voucher> repeats = new ArrayList<>(again);
        if (!isMonthly() && !overfull) {
            repeats.addAll(inOtherMonth);
        }
        return repeats;
    }

    /** A number of the series as a voucher shows it. */
    String text(int number) {
        String digits = String.valueOf(number);
        int zeros = Math.max(0, VoucherNumbers.width(code) - digits.length());
        return prefix + "0".repeat(zeros) + digits;
    }
}
