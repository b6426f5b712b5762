package org.crossfoot.journal;

/** What a test of the journal came to; the names are those of the verdicts on declared figures. */
public enum JournalVerdict {
    /** Everything looked at is as it should be. */
    AGREES,
    /** Entries are out of order, or need an explanation. */
    DIFFERS,
    /** The ledger does not hold what the test needs; the result says what. */
    UNDECIDED
}
