package org.crossfoot.budget;

/** The stage of the budget year that an amount belongs to. */
public enum Stage {
    /** 年初预算: as approved at the beginning of the year. */
    BUDGET("年初预算", "initial budget"),
    /** 全年预算, 调整预算: with the year's adjustments. */
    ADJUSTED_BUDGET("全年预算", "adjusted budget"),
    /** 决算, 执行: what came in or was spent. */
    OUTTURN("", "");

    private final String chinese;
    private final String english;

    Stage(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
