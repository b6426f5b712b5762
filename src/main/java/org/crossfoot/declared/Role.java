package org.crossfoot.declared;

/** What a figure is to the words before it. */
enum Role {
    /** An amount by itself. */
    AMOUNT,
    /** An amount that is only named to be compared with (比上年433万元少2万元). */
    BASE,
    /** By how much something grew. */
    INCREASE,
    /** By how much something shrank. */
    DECREASE,
    /** A share of a whole (占). */
    SHARE,
    /** How much of a budget was carried out (完成年初预算的…%). */
    COMPLETION,
    /** Any other percentage. */
    RATE;

    boolean isChange() {
        return this == INCREASE || this == DECREASE;
    }
}
