package org.crossfoot.declared;

/** Why two sides should agree. */
public enum Basis {
    /** The document says so. */
    STATED,
    /** A rule of accounting or of the statements says so. */
    ACCOUNTING
}
