package org.crossfoot.ledger;

import java.util.Optional;

/** What a column of a ledger export may hold. */
public enum Field {
    /** 单位编码. */
    UNIT("unit"),
    /** 会计年度. */
    YEAR("year"),
    /** 凭证日期. */
    DATE("date"),
    /** 月, where the date has a column for each of its parts. */
    MONTH("month"),
    /** 日, where the date has a column for each of its parts. */
    DAY("day"),
    /** 凭证字: 记, 收, 付 …, where it has a column of its own. */
    VOUCHER_TYPE("voucherType"),
    /** 凭证号, or 凭证字号 in one. */
    VOUCHER("voucher"),
    /** 分录号. */
    LINE("line"),
    /** 摘要. */
    SUMMARY("summary"),
    /** 科目编码. */
    ACCOUNT("account"),
    /** 科目名称. */
    ACCOUNT_NAME("accountName"),
    /** 借方金额, yuan. */
    DEBIT("debit"),
    /** 贷方金额, yuan. */
    CREDIT("credit"),
    /** 借贷方向, which gives the side of {@link #AMOUNT} or {@link #BALANCE}. */
    DIRECTION("direction"),
    /** 金额, yuan, on the side that {@link #DIRECTION} names. */
    AMOUNT("amount"),
    /** 余额, yuan: read in opening rows only. */
    BALANCE("balance"),
    /** 期初借方余额, of a trial balance. */
    OPENING_DEBIT("openingDebit"),
    /** 期初贷方余额, of a trial balance. */
    OPENING_CREDIT("openingCredit"),
    /** 期初余额, on the side that {@link #OPENING_DIRECTION} names. */
    OPENING_BALANCE("openingBalance"),
    /** 期初余额方向. */
    OPENING_DIRECTION("openingDirection"),
    /** 期末借方余额, of a trial balance. */
    CLOSING_DEBIT("closingDebit"),
    /** 期末贷方余额, of a trial balance. */
    CLOSING_CREDIT("closingCredit"),
    /** 期末余额, on the side that {@link #CLOSING_DIRECTION} names. */
    CLOSING_BALANCE("closingBalance"),
    /** 期末余额方向. */
    CLOSING_DIRECTION("closingDirection"),
    /** 支出功能分类. */
    FUNCTION("function"),
    /** 部门预算支出经济分类. */
    ECONOMIC("economic"),
    /** 支出类型: basic or project expenditure. */
    PORTION("portion"),
    /** 项目编码. */
    PROJECT("project"),
    /** 项目名称. */
    PROJECT_NAME("projectName"),
    /** 项目类别: 人员类, 公用经费, 其他运转类, 特定目标类. */
    PROJECT_CATEGORY("projectCategory"),
    /** 资金性质. */
    FUND("fund"),
    /** 收款人. */
    PAYEE("payee"),
    /** 是否结转: whether the voucher is a year-end closing voucher. */
    CLOSING("closing"),
    /** 作废标志. */
    VOIDED("voided"),
    /** 辅助项名称: what an auxiliary item of an account is called. */
    AUXILIARY_NAME("auxiliaryName"),
    /** 对应档案, 自定义档案编码: the code book of an auxiliary item. */
    ARCHIVE("archive"),
    /** 自定义档案值编码: a code in such a book. */
    ARCHIVE_CODE("archiveCode"),
    /** 自定义档案值名称: its name. */
    ARCHIVE_NAME("archiveName"),
    /** Any column of a table that books nothing. */
    REFERENCE("reference");

    private final String code;

    Field(String code) {
        this.code = code;
    }

    /** The word that stands for it in mapping files and in JSON. */
    public String code() {
        return code;
    }

    static Optional<Field> of(String code) {
        for (Field field : values()) {
            if (field.code.equals(code)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
