package org.crossfoot.report.html;

import java.util.List;

/**
 * A passport in a row: a cell for each source, then last year's amount.
 *
 * @param difference declared less recorded in yuan, empty with nothing to compare
 * @param conclusion how the amounts stand to one another; empty where they agree, which the verdict says
 */
record ItemView(
        String name, String recorded, List<Cell> cells, String difference, VerdictView verdict, String conclusion) {

    /** The amounts of one source. */
    record Cell(List<Amount> amounts) {}

    /** An amount with every place where it stands; {@code sign} and {@code css} are empty where nothing was told of it. */
    record Amount(String value, String sign, String css, List<Spot> spots) {}

    /** A place; {@code hint} says by which words, and which amounts the digits allow. */
    record Spot(String place, String link, String hint) {}
}
