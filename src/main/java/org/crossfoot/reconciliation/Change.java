package org.crossfoot.reconciliation;

/** A kind of slip that the certificate tries on every figure (查错试验). */
public enum Change {
    /** The point one digit off: ten times the number. */
    TENFOLD,
    /** A tenth more, rounded to the decimals written. */
    TENTH_MORE,
    /** Two neighbouring digits that are not the same, swapped; each such pair is a change of its own. */
    TRANSPOSED,
    /** One more, and one less, in the last digit written. */
    LAST_DIGIT,
    /** The number of the next figure of the same unit. */
    NEIGHBOUR
}
