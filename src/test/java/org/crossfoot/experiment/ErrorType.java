package org.crossfoot.experiment;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A kind of error that is planted, and the cause that should be named for it. */
enum ErrorType {
    SLIDE("slide-error", "小数点移位", "decimal point slid"),
    UNIT("slide-error", "元、万元混用", "元 for 万元 or the reverse"),
    TRANSPOSED("transposition-error", "相邻数字颠倒", "neighbouring digits transposed"),
    DROPPED("dropped-digit", "漏写一位", "digit dropped"),
    DOUBLED("doubled-digit", "重写一位", "digit doubled"),
    ALIKE("wrong-digit", "形近数字误写", "look-alike digit"),
    SIGN("sign-error", "正负号写反", "sign reversed"),
    NEIGHBOUR("neighbouring-figure", "错行错列", "neighbouring row or column"),
    PRIOR("prior-year-value", "误用上年数", "prior year's value"),
    TOTAL("total-for-current-year", "合计与总计混用", "总计 for 合计"),
    OTHER("figure-of-another-item", "误用其他项目的数", "another item's figure"),
    OMITTED("omitted-part", "漏列一项", "part omitted"),
    TWICE("doubled-part", "重列一项", "part given twice"),
    MOVED("misplaced-part", "一项错列", "part in the sister list");

    private static final Set<ErrorType> SLIPS = EnumSet.range(SLIDE, SIGN);

    private final String cause;
    private final String chinese;
    private final String english;

    ErrorType(String cause, String chinese, String english) {
        this.cause = cause;
        this.chinese = chinese;
        this.english = english;
    }

    /** The id of the cause. */
    String cause() {
        return cause;
    }

    String shown() {
        return chinese + " " + english;
    }

    /** True for an error in the digits or the sign of one number, which any figure may have. */
    boolean isSlip() {
        return SLIPS.contains(this);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
