package org.crossfoot.money;

import java.math.BigDecimal;
import java.util.Optional;

/** The unit that a number is written in. */
public enum Unit {
    YUAN("元", 0),
    HUNDRED_YUAN("百元", 2),
    THOUSAND_YUAN("千元", 3),
    TEN_THOUSAND_YUAN("万元", 4),
    MILLION_YUAN("百万元", 6),
    TEN_MILLION_YUAN("千万元", 7),
    HUNDRED_MILLION_YUAN("亿元", 8),
    TEN_BILLION_YUAN("百亿元", 10),
    HUNDRED_BILLION_YUAN("千亿元", 11),
    TRILLION_YUAN("万亿元", 12),
    PERCENT("%", 0),
    PER_MILLE("‰", -1),
    /** A tenth of the whole: 占三成. */
    TENTHS("成", 1),
    /** As many times the whole: 是上年的2.5倍. */
    TIMES("倍", 2),
    /** A number of things or people; the word that counts them stands with the figure. */
    COUNT("", 0),
    /** A number of things given in 万: 2.78万人次. */
    TEN_THOUSAND_COUNT("万", 4),
    /** A number of things given in 亿. */
    HUNDRED_MILLION_COUNT("亿", 8);

    private final String chinese;
    private final int power;

    Unit(String chinese, int power) {
        this.chinese = chinese;
        this.power = power;
    }

    /** The unit of money or rates with exactly this Chinese name, empty for any other name. */
    public static Optional<Unit> named(String chinese) {
        for (Unit unit : values()) {
            if (!unit.isCount() && unit.chinese.equals(chinese)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** As it is printed behind a number; empty for {@link #COUNT}. */
    public String chinese() {
        return chinese;
    }

    /** How many base units (yuan for money, per cent for rates) one of this unit is. */
    public BigDecimal scale() {
        return BigDecimal.ONE.scaleByPowerOfTen(power);
    }

    /** The power of ten of {@link #scale()}. */
    public int power() {
        return power;
    }

    public boolean isMoney() {
        return !isRate() && !isCount();
    }

    /** True for shares and rates of any base: %, ‰, 成, 倍. */
    public boolean isRate() {
        return this == PERCENT || this == PER_MILLE || this == TENTHS || this == TIMES;
    }

    public boolean isCount() {
        return this == COUNT || this == TEN_THOUSAND_COUNT || this == HUNDRED_MILLION_COUNT;
    }
}
