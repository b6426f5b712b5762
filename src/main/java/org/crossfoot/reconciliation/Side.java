package org.crossfoot.reconciliation;

/** Where an observation comes from. */
public enum Side {
    /** A document's text. */
    NARRATIVE,
    /** The books. */
    LEDGER
}
