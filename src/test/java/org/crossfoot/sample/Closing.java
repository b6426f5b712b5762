package org.crossfoot.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The vouchers of the year's end (年终结转), which bring income and expenditure to zero. */
final class Closing {
    private static final LocalDate DATE = LocalDate.of(SampleInbox.YEAR, 12, 31);

    private final List<Voucher> year;

    private Closing(List<Voucher> year) {
        this.year = year;
    }

    static List<Voucher> of(List<Voucher> year) {
        return new Closing(year).vouchers();
    }

    private List<Voucher> vouchers() {
        long carriedOn = -balance(Account.APPROPRIATION_INCOME) - balance(Account.EXPENDITURE);
        long surplus = -balance(Account.APPROPRIATION_REVENUE) - balance(Account.OPERATING_COST);
        return List.of(
                transfer("年终结转财政拨款预算收入", Account.APPROPRIATION_INCOME, Account.CARRY_OVER_OF_YEAR),
                transfer("年终结转行政支出", Account.EXPENDITURE, Account.CARRY_OVER_OF_YEAR),
                voucher(
                        "年终结转本年收支结转",
                        moved(carriedOn, Account.CARRY_OVER_OF_YEAR),
                        moved(-carriedOn, Account.CARRY_OVER)),
                transfer("年终结转财政拨款收入", Account.APPROPRIATION_REVENUE, Account.SURPLUS_OF_PERIOD),
                transfer("年终结转业务活动费用", Account.OPERATING_COST, Account.SURPLUS_OF_PERIOD),
                voucher(
                        "年终结转本期盈余",
                        moved(surplus, Account.SURPLUS_OF_PERIOD),
                        moved(-surplus, Account.ACCUMULATED_SURPLUS)));
    }

    /** Debits less credits of an account in the year. */
    private long balance(Account account) {
        return byPurpose(account).values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<Purpose, Long> byPurpose(Account account) {
        Map<Purpose, Long> sums = new TreeMap<>(Purpose.ORDER);
        year.stream()
                .flatMap(voucher -> voucher.postings().stream())
                .filter(posting -> posting.account() == account)
                .sorted(Comparator.comparing(Posting::purpose, Purpose.ORDER))
                .forEach(posting -> sums.merge(posting.purpose(), posting.debit() - posting.credit(), Long::sum));
        return sums;
    }

    /** Brings an account to zero, purpose by purpose, against another. */
    private Voucher transfer(String summary, Account from, Account to) {
        List<Posting> postings = new ArrayList<>();
        byPurpose(from).forEach((purpose, balance) -> {
            Posting back = moved(-balance, from);
            postings.add(new Posting(from, back.debit(), back.credit(), purpose));
        });
        postings.add(moved(balance(from), to));
        return new Voucher(DATE, summary, "", postings);
    }

    private static Voucher voucher(String summary, Posting... postings) {
        return new Voucher(DATE, summary, "", List.of(postings));
    }

    /** A debit for a positive amount, a credit for a negative one. */
    private static Posting moved(long fen, Account account) {
        return fen >= 0 ? Posting.debit(account, fen, Purpose.NONE) : Posting.credit(account, -fen, Purpose.NONE);
    }
}
