package org.crossfoot.money;

/** What the digits of a number say about the amount behind them. */
public enum Precision {
    /** The digits are the amount: a ledger's yuan and fen, a printed zero, a count. */
    EXACT,
    /** Rounded to the last digit written: the amount lies within half of it on either side. */
    AS_WRITTEN,
    /** 约, 近, 左右: the amount lies within a whole last digit on either side. */
    ABOUT,
    /** 余, 多, 超, 以上: the amount is no smaller. */
    AT_LEAST,
    /** 不足, 以内: the amount is no greater. */
    AT_MOST
}
