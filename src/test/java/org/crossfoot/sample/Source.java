package org.crossfoot.sample;

/** Which money pays: it decides the accounts credited in the financial and in the budget half of a voucher. */
enum Source {
    /** Direct treasury payment (财政直接支付): income and expenditure in one voucher. */
    DIRECT(Account.APPROPRIATION_REVENUE, Account.APPROPRIATION_INCOME),
    /** Payment from a quota received each quarter (授权支付额度). */
    QUOTA(Account.QUOTA, Account.BUDGET_QUOTA),
    /** Payment from the money carried over from the year before (上年结转资金). */
    CARRIED(Account.BANK, Account.BUDGET_CASH);

    private final Account financial;
    private final Account budget;

    Source(Account financial, Account budget) {
        this.financial = financial;
        this.budget = budget;
    }

    Account financial() {
        return financial;
    }

    Account budget() {
        return budget;
    }
}
