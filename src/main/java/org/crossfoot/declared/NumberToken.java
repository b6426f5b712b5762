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
 */
record NumberToken(int start, int end, Written written, String unitWords, boolean range) {
    boolean isMoney() {
        return written.unit().isMoney();
    }

    FigureKind kind() {
        return switch (written.unit()) {
            case PERCENT -> FigureKind.PERCENT;
            case COUNT, TEN_THOUSAND_COUNT, HUNDRED_MILLION_COUNT -> FigureKind.COUNT;
            default -> FigureKind.MONEY;
        };
    }
}
