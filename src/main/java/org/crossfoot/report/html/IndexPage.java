package org.crossfoot.report.html;

import java.util.List;

/** The index of a run's units, ready for its template. */
record IndexPage(Labels t, String language, String css, String headline, String coverage, List<UnitLine> units) {

    /** A unit in a line. */
    record UnitLine(
            String link,
            String code,
            String name,
            int year,
            String state,
            String stateSign,
            String stateWord,
            String high,
            String medium,
            String low,
            String coverage,
            String notChecked,
            String rejected) {}
}
