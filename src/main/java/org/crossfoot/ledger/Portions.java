package org.crossfoot.ledger;

import org.crossfoot.budget.Portion;

/**
 * Whether an entry is of basic or project expenditure: by 支出类型, else by the account's name, else by the project's
 * category (预算管理一体化规范: 人员类 and 公用经费 are basic, 其他运转类 and 特定目标类 are project).
 */
final class Portions {
    private Portions() {}

    static Portion of(String portion, String accountName, String category) {
        Portion stated = named(portion, "基本", "项目");
        if (stated != Portion.ALL) {
            return stated;
        }
        Portion byAccount = named(accountName, "基本支出", "项目支出");
        return byAccount != Portion.ALL ? byAccount : byCategory(category);
    }

    private static Portion named(String text, String basic, String project) {
        boolean isBasic = text.contains(basic);
        boolean isProject = text.contains(project);
        if (isBasic == isProject) {
            return Portion.ALL;
        }
        return isBasic ? Portion.BASIC : Portion.PROJECT;
    }

    private static Portion byCategory(String category) {
        if (category.contains("人员类") || category.contains("公用经费")) {
            return Portion.BASIC;
        }
        boolean project = category.contains("其他运转") || category.contains("特定目标");
        return project ? Portion.PROJECT : Portion.ALL;
    }
}
