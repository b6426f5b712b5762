package org.crossfoot.reconciliation;

import org.crossfoot.money.Written;

/** Which number each observation is taken to have; causes ask what would hold under another one than was written. */
@FunctionalInterface
public interface Valuation {
    /** The numbers as they were written. */
    Valuation AS_WRITTEN = Observation::written;

    Written of(Observation observation);
}
