package org.crossfoot.budget;

/**
 * What a line item measures, by the dictionary of departmental final accounts (部门决算).
 *
 * <p>总计 and 合计 are different concepts: a current-year total (合计) is a flow, a grand total (总计) adds the carry-over.
 */
public enum Concept {
    INCOME("本年收入合计", "total income of the year"),
    INCOME_GRAND_TOTAL("收入总计", "grand total of income"),
    FISCAL_APPROPRIATION("财政拨款收入", "fiscal appropriation"),
    EXPENDITURE("本年支出合计", "total expenditure of the year"),
    EXPENDITURE_GRAND_TOTAL("支出总计", "grand total of expenditure"),
    /** 人员经费: classes 301 and 303 of basic expenditure. */
    PERSONNEL("人员经费", "personnel expenditure"),
    /** 公用经费: basic expenditure that is not personnel expenditure. */
    OPERATING("公用经费", "operating expenditure"),
    /** A class, group or item of the functional classification (支出功能分类); the code says which. */
    FUNCTION("功能分类", "functional classification"),
    /** A class or group of the economic classification (部门预算支出经济分类); the code says which. */
    ECONOMIC("经济分类", "economic classification"),
    OPENING_BALANCE("年初结转和结余", "opening carry-over and balance"),
    CLOSING_BALANCE("年末结转和结余", "closing carry-over and balance"),
    /** 使用非财政拨款结余: what covers the year's gap from surpluses outside the carry-over; it adds to the income side. */
    NON_FISCAL_SURPLUS_USED("使用非财政拨款结余", "use of non-fiscal surplus"),
    /** 结余分配: what leaves the year's surplus for funds and taxes; it adds to the expenditure side. */
    SURPLUS_DISTRIBUTED("结余分配", "distribution of surplus"),
    SUPERIOR_SUBSIDY("上级补助收入", "subsidies from superiors"),
    SERVICE_INCOME("事业收入", "service income"),
    BUSINESS_INCOME("经营收入", "business income"),
    SUBORDINATE_REMITTANCE("附属单位上缴收入", "remittances from subordinate units"),
    OTHER_INCOME("其他收入", "other income"),
    /** Income by the function that it is received for (收入决算表); the code says which. */
    FUNCTION_INCOME("按功能分类的收入", "income by function"),
    REMITTED_UPWARDS("上缴上级支出", "remittances to superiors"),
    BUSINESS_EXPENDITURE("经营支出", "business expenditure"),
    SUBORDINATE_SUBSIDY("对附属单位补助支出", "subsidies to subordinate units"),
    /** “三公”经费: travel abroad, official vehicles and receptions, from fiscal appropriations. */
    THREE_PUBLIC("“三公”经费", "the three public expenses"),
    OVERSEAS("因公出国（境）费", "official travel abroad"),
    /** 公务用车购置及运行维护费: purchase and running together. */
    VEHICLES("公务用车购置及运行维护费", "official vehicles"),
    VEHICLE_PURCHASE("公务用车购置费", "purchase of official vehicles"),
    VEHICLE_RUNNING("公务用车运行维护费", "running of official vehicles"),
    RECEPTION("公务接待费", "official receptions");

    private final String chinese;
    private final String english;

    Concept(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }

    /** True for the three public expenses (“三公”经费) and their items. */
    public boolean isThreePublic() {
        return compareTo(THREE_PUBLIC) >= 0;
    }
}
