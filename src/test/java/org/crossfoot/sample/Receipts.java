package org.crossfoot.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The receipts that do not come with a payment: each quarter's quota, and money received into the bank account. */
final class Receipts {
    private Receipts() {}

    /** A quota for each quarter, of what is then paid from it. */
    static List<Voucher> quotas(List<Voucher> payments) {
        Map<Integer, Map<Purpose, Long>> quarters = new TreeMap<>();
        for (Voucher payment : payments) {
            if (payment.postings().stream().anyMatch(posting -> posting.account() == Account.BUDGET_QUOTA)) {
                int quarter = (payment.date().getMonthValue() - 1) / 3;
                Map<Purpose, Long> sums = quarters.computeIfAbsent(quarter, none -> new TreeMap<>(Purpose.ORDER));
                payment.postings().stream()
                        .filter(posting -> posting.account() == Account.EXPENDITURE)
                        .forEach(posting -> sums.merge(posting.purpose().ofIncome(), posting.debit(), Long::sum));
            }
        }
        List<Voucher> receipts = new ArrayList<>();
        quarters.forEach((quarter, sums) -> receipts.add(quota(quarter, sums)));
        return receipts;
    }

    private static Voucher quota(int quarter, Map<Purpose, Long> sums) {
        long whole = sums.values().stream().mapToLong(Long::longValue).sum();
        List<Posting> postings = new ArrayList<>(List.of(
                Posting.debit(Account.QUOTA, whole, Purpose.NONE),
                Posting.credit(Account.APPROPRIATION_REVENUE, whole, Purpose.NONE),
                Posting.debit(Account.BUDGET_QUOTA, whole, Purpose.NONE)));
        sums.forEach((purpose, fen) -> postings.add(Posting.credit(Account.APPROPRIATION_INCOME, fen, purpose)));
        LocalDate date = WorkingDays.onOrAfter(LocalDate.of(SampleInbox.YEAR, 3 * quarter + 1, 4));
        return new Voucher(date, "收到第" + (quarter + 1) + "季度授权支付额度", "财政国库支付中心", postings);
    }

    /** Money received in December and not spent in the year. */
    static Voucher unspent(long fen, Purpose purpose) {
        return new Voucher(
                WorkingDays.onOrAfter(LocalDate.of(SampleInbox.YEAR, 12, 20)),
                "收到项目结转资金",
                "财政国库支付中心",
                List.of(
                        Posting.debit(Account.BANK, fen, Purpose.NONE),
                        Posting.credit(Account.APPROPRIATION_REVENUE, fen, Purpose.NONE),
                        Posting.debit(Account.BUDGET_CASH, fen, Purpose.NONE),
                        Posting.credit(Account.APPROPRIATION_INCOME, fen, purpose.ofIncome())));
    }
}
