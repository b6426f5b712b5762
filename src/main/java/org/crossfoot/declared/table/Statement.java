package org.crossfoot.declared.table;

import java.util.regex.Pattern;
import org.crossfoot.budget.Fund;
import org.crossfoot.budget.Portion;
import org.crossfoot.budget.Stage;

/**
 * Which of the statements of the accounts or of the budget a table is, by the words of its title.
 *
 * @param kind its form
 * @param fund whose money it is about
 * @param portion the side of 基本支出 / 项目支出 that it is about
 * @param stage budgeted or spent, where its columns do not say
 */
record Statement(Kind kind, Fund fund, Portion portion, Stage stage) {
    private static final Pattern OTHER_MATTER =
            Pattern.compile("绩效|自评|目标|采购|资产|购买服务|债务|转移支付|人员情况|项目申报|对比|变动|政府支出|政府预算");
    private static final Pattern FUND_BUDGETS = Pattern.compile("(?:一般公共|政府性基金|国有资本经营|社会保险基金)预算|部门预算支出经济");

    /** The forms of statements. */
    enum Kind {
        /** 收入支出决算总表: income beside expenditure. */
        OVERVIEW,
        /** 收入决算表: rows by function, columns by source. */
        INCOME,
        /** 支出决算表 and those of one fund: rows by function. */
        EXPENDITURE,
        /** 基本支出决算表: rows by economic class. */
        BASIC,
        /** “三公”经费支出决算表. */
        THREE_PUBLIC,
        /** Anything else. */
        OTHER
    }

    /**
     * Tells a statement by its title.
     *
     * @param coded true if the rows of the table bear codes
     * @param otherwise the stage that the document as a whole is about
     */
    static Statement of(String title, boolean coded, Stage otherwise) {
        String plain = Plain.of(title);
        Kind kind = plain.contains("表") && !OTHER_MATTER.matcher(plain).find() ? kind(plain, coded) : Kind.OTHER;
        return new Statement(kind, fund(plain, kind), portion(plain), stage(plain, otherwise));
    }

    private static Kind kind(String plain, boolean coded) {
        boolean both = plain.contains("收支") || (plain.contains("收入") && plain.contains("支出"));
        boolean overview = both && (plain.contains("总表") || plain.contains("总体") || plain.contains("总况"));
        if (plain.contains("三公")) {
            return Kind.THREE_PUBLIC;
        }
        if (plain.contains("基本支出") && !plain.contains("功能")) {
            return Kind.BASIC;
        }
        if (overview || (both && !coded)) {
            return Kind.OVERVIEW;
        }
        if (plain.contains("支出")) {
            return Kind.EXPENDITURE;
        }
        return plain.contains("收入") ? Kind.INCOME : Kind.OTHER;
    }

    private static Fund fund(String plain, Kind kind) {
        if (kind == Kind.THREE_PUBLIC) {
            return plain.contains("政府性基金") ? Fund.GOVERNMENT_FUND : Fund.ALL;
        }
        return Fund.in(plain).orElse(Fund.ALL);
    }

    private static Portion portion(String plain) {
        boolean basic = plain.contains("基本支出");
        boolean project = plain.contains("项目支出");
        return basic == project ? Portion.ALL : basic ? Portion.BASIC : Portion.PROJECT;
    }

    private static Stage stage(String plain, Stage otherwise) {
        if (plain.contains("决算") || plain.contains("执行")) {
            return Stage.OUTTURN;
        }
        return FUND_BUDGETS.matcher(plain).replaceAll("").contains("预算") ? Stage.BUDGET : otherwise;
    }
}
