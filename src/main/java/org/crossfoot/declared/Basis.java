package org.crossfoot.declared;

/** Why two sides should agree. */
public enum Basis {
    /** The document says so. */
    STATED,
    /** A rule of accounting or of the statements says so. */
    ACCOUNTING,
    /**
     * The words say that a number is a result and leave open of which numbers; of the readings they allow, it comes out of this one
     * alone. Such a relation holds because it was chosen so: it bears a figure out and would not notice its error.
     */
    SETTLED
}
