package org.crossfoot.declared;

/** What a figure is to the words before it. */
enum Role {
    /** An amount by itself. */
    AMOUNT,
    /** By how much something grew. */
    INCREASE,
    /** By how much something shrank. */
    DECREASE,
    /** A share of a whole (占). */
    SHARE,
    /** Any other percentage: a rate of growth or completion. */
    RATE;

    boolean isChange() {
        return this == INCREASE || this == DECREASE;
    }
}
