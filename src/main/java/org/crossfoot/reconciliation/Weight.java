package org.crossfoot.reconciliation;

/** What it means that a relation does not hold. */
public enum Weight {
    /** Something is wrong. */
    ERROR,
    /** Something is probably wrong: a finding of the lowest severity. */
    WARN,
    /** Worth knowing: a result, but no finding, for the relation holds only as a custom. */
    NOTE
}
