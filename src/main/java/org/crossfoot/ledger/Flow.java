package org.crossfoot.ledger;

import org.crossfoot.budget.Portion;

/** What an amount of the outturn is. */
public enum Flow {
    /** Opening carry-over and balance (年初结转和结余): accounts of class 81 and 82 before the year's first entry. */
    OPENING_BALANCE("openingBalance"),
    /** Budget income: credit less debit of class 6. */
    INCOME("income"),
    /** Basic expenditure: debit less credit of class 7. */
    BASIC("basic"),
    /** Project expenditure: debit less credit of class 7. */
    PROJECT("project"),
    /** Expenditure of class 7 that the ledger assigns to neither. */
    UNDIVIDED("undivided"),
    /** Other changes of the carry-over during the year (classes 81 and 82 before closing): 归集, 调剂, 差错更正. */
    BALANCE_ADJUSTMENT("balanceAdjustment");

    private final String code;

    Flow(String code) {
        this.code = code;
    }

    /** The word that stands for it in JSON. */
    public String code() {
        return code;
    }

    /** The flow of expenditure that a portion is: what is assigned to neither is {@link #UNDIVIDED}. */
    public static Flow expenditure(Portion portion) {
        return switch (portion) {
            case BASIC -> BASIC;
            case PROJECT -> PROJECT;
            case ALL -> UNDIVIDED;
        };
    }

    public boolean isExpenditure() {
        return this == BASIC || this == PROJECT || this == UNDIVIDED;
    }
}
