package org.crossfoot.report.html;

import java.util.List;

/** An equation written one amount a line, the way it would be checked on paper. */
record Calculation(List<Line> lines) {

    /**
     * A line.
     *
     * @param kind {@code term}, {@code sum} (under a rule), {@code difference} or {@code tolerance}
     * @param side 文中 or 应为, on the first line of either side
     * @param sign {@code +}, {@code −}, {@code ÷} or {@code ×}; empty on the first line of a side
     * @param note the amount in the unit it was written in, where that is another one
     * @param link the anchor of the figure in its text, empty where there is none
     */
    record Line(
            String kind,
            String side,
            String sign,
            String label,
            String amount,
            String unit,
            String note,
            String link) {}
}
