package org.crossfoot.declared;

import org.crossfoot.money.Written;

/**
 * A number with its unit in a passage.
 *
 * @param start where the digits or their sign begin, in UTF-16 units of the passage
 * @param end behind the unit
 * @param written the number
 * @param unitWords the unit as it was written
 * @param range true for one end of a range
 * @param kind what it counts
 */
record NumberToken(int start, int end, Written written, String unitWords, boolean range, FigureKind kind) {
    boolean isMoney() {
        return kind == FigureKind.MONEY;
    }

    boolean overlaps(NumberToken other) {
        return start < other.end && other.start < end;
    }
}
