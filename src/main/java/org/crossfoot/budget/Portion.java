package org.crossfoot.budget;

/** Which side of the division 基本支出 / 项目支出 an expenditure is on. */
public enum Portion {
    /** Not divided, or both together. */
    ALL("", ""),
    /** 基本支出. */
    BASIC("基本支出", "basic expenditure"),
    /** 项目支出. */
    PROJECT("项目支出", "project expenditure");

    private final String chinese;
    private final String english;

    Portion(String chinese, String english) {
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
