package org.crossfoot.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Turns a spending plan into the year's payment vouchers. */
final class Payments {
    private final Random random;

    Payments(Random random) {
        this.random = random;
    }

    /** The vouchers of a plan, not yet in the order of their dates. */
    List<Voucher> of(List<PlannedSpending> plan) {
        Map<String, List<PlannedSpending>> paidTogether = new LinkedHashMap<>();
        for (int i = 0; i < plan.size(); i++) {
            PlannedSpending spending = plan.get(i);
            String key = spending.together().isEmpty() ? "row " + i : spending.together();
            paidTogether.computeIfAbsent(key, none -> new ArrayList<>()).add(spending);
        }
        return paidTogether.values().stream()
                .flatMap(group -> vouchers(group).stream())
                .toList();
    }

    private List<Voucher> vouchers(List<PlannedSpending> group) {
        int payments = group.get(0).payments();
        List<long[]> amounts =
                group.stream().map(spending -> divide(spending, payments)).toList();
        List<Voucher> vouchers = new ArrayList<>();
        for (int i = 0; i < payments; i++) {
            int payment = i;
            long[] paid = amounts.stream().mapToLong(parts -> parts[payment]).toArray();
            vouchers.add(voucher(group, paid, date(i, payments)));
        }
        return vouchers;
    }

    private long[] divide(PlannedSpending spending, int payments) {
        boolean monthly = spending.summary().contains("{月}");
        return monthly
                ? Shares.even(spending.fen(), payments, random)
                : Shares.uneven(spending.fen(), payments, random);
    }

    /** Spread evenly over the months, each on some working day; no payment after the 24th, so that December closes in time. */
    private LocalDate date(int payment, int payments) {
        int month = 1 + (12 * payment + Math.min(6, payments / 2)) / payments;
        return WorkingDays.onOrAfter(LocalDate.of(SampleInbox.YEAR, month, 5 + random.nextInt(20)));
    }

    private Voucher voucher(List<PlannedSpending> group, long[] paid, LocalDate date) {
        PlannedSpending first = group.get(0);
        String summary = first.summary().replace("{月}", String.valueOf(date.getMonthValue()));
        return new Voucher(date, summary, Payees.of(first, random), postings(group, paid));
    }

    /** The financial half, then the budget half: cost and expenditure by purpose, the money that pays in one sum. */
    private static List<Posting> postings(List<PlannedSpending> group, long[] paid) {
        Source source = group.get(0).source();
        List<Posting> postings = new ArrayList<>();
        Map<Purpose, Long> received = new LinkedHashMap<>();
        long sum = 0;
        for (int i = 0; i < paid.length; i++) {
            Purpose purpose = group.get(i).purpose();
            postings.add(Posting.debit(Account.OPERATING_COST, paid[i], purpose));
            received.merge(source == Source.DIRECT ? purpose.ofIncome() : Purpose.NONE, paid[i], Long::sum);
            sum += paid[i];
        }
        postings.add(Posting.credit(source.financial(), sum, Purpose.NONE));
        for (int i = 0; i < paid.length; i++) {
            postings.add(
                    Posting.debit(Account.EXPENDITURE, paid[i], group.get(i).purpose()));
        }
        received.forEach((purpose, fen) -> postings.add(Posting.credit(source.budget(), fen, purpose)));
        return postings;
    }
}
