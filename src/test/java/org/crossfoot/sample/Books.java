package org.crossfoot.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;

/** A unit's books of one year: the opening balance, then the vouchers in the order of their numbers. */
record Books(SampleUnit unit, List<Line> lines) {
    Books {
        lines = List.copyOf(lines);
    }

    /** One line of an export; the opening balance has no voucher number. */
    record Line(String number, int position, Voucher voucher, Posting posting) {}

    static Books of(SampleUnit unit, long seed) {
        List<PlannedSpending> plan = PlannedSpending.of(unit.code());
        Random random = new Random(seed + Long.parseLong(unit.code()));
        List<Voucher> year = new ArrayList<>(new Payments(random).of(plan));
        year.addAll(Receipts.quotas(year));
        if (unit.unspent() > 0) {
            year.add(Receipts.unspent(unit.unspent(), firstProject(plan)));
        }
        year.sort(Comparator.comparing(Voucher::date));
        enterTwice(unit.doubled(), year);
        year.addAll(Closing.of(year));

        List<Line> lines = new ArrayList<>();
        opening(unit).forEach(lines::add);
        for (int i = 0; i < year.size(); i++) {
            lines.addAll(lines(String.format(Locale.ROOT, "记-%04d", i + 1), year.get(i)));
        }
        return new Books(unit, lines);
    }

    private static Purpose firstProject(List<PlannedSpending> plan) {
        return plan.stream()
                .map(PlannedSpending::purpose)
                .filter(purpose -> !purpose.project().isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static void enterTwice(String summary, List<Voucher> year) {
        year.stream()
                .filter(voucher -> voucher.summary().equals(summary))
                .findFirst()
                .ifPresent(voucher -> year.add(year.indexOf(voucher) + 1, voucher));
    }

    private static Stream<Line> opening(SampleUnit unit) {
        if (unit.opening() == 0) {
            return Stream.empty();
        }
        List<Posting> balances = List.of(
                Posting.debit(Account.BANK, unit.opening(), Purpose.NONE),
                Posting.credit(Account.ACCUMULATED_SURPLUS, unit.opening(), Purpose.NONE),
                Posting.debit(Account.BUDGET_CASH, unit.opening(), Purpose.NONE),
                Posting.credit(Account.CARRY_OVER, unit.opening(), Purpose.NONE));
        return lines("", new Voucher(LocalDate.of(SampleInbox.YEAR, 1, 1), "年初余额", "", balances)).stream();
    }

    private static List<Line> lines(String number, Voucher voucher) {
        List<Line> lines = new ArrayList<>();
        for (Posting posting : voucher.postings()) {
            lines.add(new Line(number, lines.size() + 1, voucher, posting));
        }
        return lines;
    }
}
