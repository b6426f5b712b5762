package org.crossfoot.report;

import java.util.List;

/**
 * How much was really checked (核对覆盖).
 *
 * @param figures money figures and percentages read
 * @param guarded of them, those that at least one decided comparison guards
 * @param relations the independent relations that were decided: those between the same amounts count once
 * @param guards how many figures are guarded by how many independent relations, by none first
 * @param unguarded the figures that are guarded by none
 * @param agree comparisons by verdict
 * @param undecidedFor the comparisons that could not be decided, by their reasons
 * @param notChecked what should have been checked and was not, each a sentence with the reason
 * @param certificate how much the comparisons would notice
 */
public record CoverageReport(
        int figures,
        int guarded,
        int relations,
        List<Guarded> guards,
        List<FindingReport.Evidence> unguarded,
        int agree,
        int withinRounding,
        int differ,
        int undecided,
        List<UndecidedFor> undecidedFor,
        List<String> notChecked,
        CertificateReport certificate) {

    /** So many figures are guarded by so many independent relations. */
    public record Guarded(int relations, int figures) {}

    /** So many comparisons could not be decided for this reason. */
    public record UndecidedFor(String reason, int comparisons) {}
}
