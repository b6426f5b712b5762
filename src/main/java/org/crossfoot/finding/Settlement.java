package org.crossfoot.finding;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;

/**
 * A repair that breaks nothing, with what it settles.
 *
 * @param repair the repair
 * @param settled the differences that it settles, by their equations' ids
 * @param exactly how many of these would then agree to the last digit
 * @param bearingOut how many relations that its suspect is part of hold as they stand: the fewer, the likelier it is wrong
 */
record Settlement(Repair repair, Set<String> settled, long exactly, long bearingOut) {

    /** What it settles of the differences that are still open. */
    Set<String> of(Set<String> open) {
        Set<String> both = new LinkedHashSet<>(settled);
        both.retainAll(open);
        return both;
    }

    /** The differences it settles, as one name by which to put settlements in order. */
    String names() {
        return String.join(" ", new TreeSet<>(settled));
    }

    /** True for another number of the same figure with which more relations would hold to the last digit. */
    boolean fitsBetterThan(Settlement other) {
        return exactly > other.exactly && repair.blamesAlike(other.repair);
    }

    /** Where the number came from tells more than how it was miswritten, and that more than only what would fit. */
    int kind() {
        int place = CauseCatalogue.place(repair.cause());
        return !isExplained() ? 2 : place < CauseCatalogue.place(SignError.ID) ? 0 : 1;
    }

    /** True if a cause explains it, and it is not only a number that would fit. */
    boolean isExplained() {
        return !repair.cause().equals(Correction.ID);
    }
}
