package org.crossfoot.report.html;

import java.util.List;

/**
 * How much the comparisons guard, and what they would notice.
 *
 * @param guards how many figures are guarded by how many relations, in a sentence
 * @param certificate what share of errors would have been noticed, in a sentence; empty where no figure was tried
 * @param trials each kind of change, then all of them
 * @param unnoticed the figures none of whose changes would be noticed
 */
record CoverageView(String guards, String certificate, List<TrialView> trials, List<UnitPage.PlacedView> unnoticed) {

    /** A kind of change in a line. */
    record TrialView(String name, int changes, int noticed, int missed, int swallowed, String share) {}
}
