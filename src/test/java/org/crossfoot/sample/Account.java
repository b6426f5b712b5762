package org.crossfoot.sample;

/** The accounts that the sample ledgers use, by the Government Accounting System (政府会计制度) of 2019. */
enum Account {
    BANK("1002", "银行存款"),
    QUOTA("1011", "零余额账户用款额度"),
    ACCUMULATED_SURPLUS("3001", "累计盈余"),
    SURPLUS_OF_PERIOD("3301", "本期盈余"),
    APPROPRIATION_REVENUE("4001", "财政拨款收入"),
    OPERATING_COST("5001", "业务活动费用"),
    APPROPRIATION_INCOME("600101", "财政拨款预算收入-一般公共预算财政拨款"),
    EXPENDITURE("710101", "行政支出-财政拨款支出"),
    BUDGET_QUOTA("800101", "资金结存-零余额账户用款额度"),
    BUDGET_CASH("800102", "资金结存-货币资金"),
    CARRY_OVER_OF_YEAR("810106", "财政拨款结转-本年收支结转"),
    CARRY_OVER("810107", "财政拨款结转-累计结转");

    private final String code;
    private final String title;

    Account(String code, String title) {
        this.code = code;
        this.title = title;
    }

    String code() {
        return code;
    }

    String title() {
        return title;
    }
}
