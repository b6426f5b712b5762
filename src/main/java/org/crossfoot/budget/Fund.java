package org.crossfoot.budget;

import java.util.Optional;

/** Whose money a line item speaks of: all of the unit's, or that of one or more of the government's budgets. */
public enum Fund {
    /** All money of the unit, fiscal or not. */
    ALL("", ""),
    /** 财政拨款: the appropriations of all budgets together. */
    FISCAL("财政拨款", "fiscal appropriation"),
    /** 一般公共预算财政拨款. */
    GENERAL("一般公共预算财政拨款", "general public budget"),
    /** 政府性基金预算财政拨款. */
    GOVERNMENT_FUND("政府性基金预算财政拨款", "government funds budget"),
    /** 国有资本经营预算财政拨款. */
    STATE_CAPITAL("国有资本经营预算财政拨款", "state capital operations budget"),
    /** 社会保险基金预算. */
    SOCIAL_INSURANCE("社会保险基金预算", "social insurance funds budget");

    private final String chinese;
    private final String english;

    Fund(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    /** The fund that words speak of, empty where they name none. */
    public static Optional<Fund> in(String words) {
        if (words.contains("一般公共预算") || words.contains("公共财政预算")) {
            return Optional.of(GENERAL);
        }
        if (words.contains("政府性基金")) {
            return Optional.of(GOVERNMENT_FUND);
        }
        if (words.contains("国有资本经营")) {
            return Optional.of(STATE_CAPITAL);
        }
        if (words.contains("社会保险基金") || words.contains("社保基金")) {
            return Optional.of(SOCIAL_INSURANCE);
        }
        return words.contains("财政拨款") || words.contains("财政补助") ? Optional.of(FISCAL) : Optional.empty();
    }

    public String chinese() {
        return chinese;
    }

    public String english() {
        return english;
    }
}
