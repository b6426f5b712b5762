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
    VOIDED("voided");

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
