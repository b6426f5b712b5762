package org.crossfoot.declared;

/** The form of a relation between figures. */
public enum ClaimType {
    /** A total and its parts. */
    SUM,
    /** Opening balance, income, expenditure and closing balance; or two grand totals. */
    BALANCE,
    /** A share of a whole (占…%). */
    RATIO,
    /** A change and the causes listed for it, or a change and the two amounts it lies between. */
    CHANGE,
    /** One line item stated twice. */
    REPEAT,
    /** Text against table, table against table. */
    TABLE,
    /** A rate of completion or growth. */
    RATE,
    /** A number and the things it counts. */
    COUNT,
    /** A word of direction (大于, 持平 …) and two amounts. */
    DIRECTION,
    /** A year label. */
    PERIOD
}
