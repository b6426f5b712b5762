package org.crossfoot.report;

import java.util.List;

/**
 * How much was really checked (核对覆盖).
 *
 * @param figures money figures and percentages read
 * @param guarded of them, those that at least one decided comparison speaks of
 * @param unguarded the others
 * @param agree comparisons by verdict
 * @param notChecked what should have been checked and was not, each a sentence with the reason
 */
public record CoverageReport(
        int figures,
        int guarded,
        List<FindingReport.Evidence> unguarded,
        int agree,
        int withinRounding,
        int differ,
        int undecided,
        List<String> notChecked) {}
