package org.crossfoot.reconciliation;

/** What came of one comparison; everything that was looked at has one. */
public enum Verdict {
    /** The numbers as written are equal. */
    AGREES,
    /** They are not, but by no more than the digits written allow; shown, never an error. */
    WITHIN_ROUNDING,
    DIFFERS,
    /** Could not be told, with a reason. */
    UNDECIDED
}
