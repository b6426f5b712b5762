package org.crossfoot.journal;

/** What the words of a summary are about; the words stand in {@code journal/summary-words.csv}. */
enum Topic {
    /** A kind of expenditure that has economic codes of its own. */
    CODE,
    /** Official receptions. */
    RECEPTION,
    /** Official vehicles. */
    VEHICLE,
    /** What is paid again and again in the same amount. */
    PERIODIC,
    /** Money that comes back, and corrections of earlier years. */
    RETURN,
    /** A payee that stands for many, such as the account from which a bank pays the staff. */
    COLLECTIVE,
    /** What is granted, advanced or agreed on in round amounts. */
    ROUND
}
