package org.crossfoot.ledger;

/** Why a row of an export is no entry and need not be one; every row left out is counted under one of these. */
enum Omission {
    /** Nothing stands in the row. */
    BLANK("blank"),
    /** 合计, 本月合计, 本年累计, 承前页, 过次页 …: sums of other rows. */
    SUBTOTAL("subtotal"),
    /** 年初余额, 上年结转: the balance before the first entry, which the opening balance is made from. */
    OPENING_BALANCE("opening-balance"),
    /** The column headers printed again. */
    REPEATED_HEADER("repeated-header"),
    /** What stands above or below each printed page: titles, who made and who checked it. */
    PAGE_NOTE("page-note"),
    /** The voucher is marked as void (作废). */
    VOIDED("voided"),
    /** The treasury's list of payments, which the vouchers book. */
    PAYMENT("payment"),
    /** A row of a trial balance (科目余额表), which sums entries. */
    TRIAL_BALANCE("trial-balance"),
    /** A row of a code book or another table that books nothing. */
    REFERENCE("reference"),
    /** The same entries stand in another file that counts. */
    REPEATED("repeated"),
    /** The sheet has no headers that a mapping knows, as a sheet of explanations has not. */
    NO_HEADER("no-header");

    private final String id;

    Omission(String id) {
        this.id = id;
    }

    /** The word for it in JSON. */
    String id() {
        return id;
    }
}
